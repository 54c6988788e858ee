package dev.unhurry.intake;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.nudge.ContextHint;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is heard is read with what stood before it, also where the bot was not listening yet. */
class HallTest {
  private static final String QUESTION = "Which Java version does the build on the CI server use?";
  private static final String ASK = "<@U0BEN> can you review this? https://lumen.example/pull/1";

  private final SmallHouse house = new SmallHouse();

  /** Posted while the bot did not listen. */
  private void missed(UserId author, Duration ago, String text) {
    house.history.add(Town.says(author, house.time.instant().minus(ago), text));
  }

  private int askedBy(UserId asker) {
    return house.requests.askedBy(Town.actor(asker)).size();
  }

  private List<String> promised() {
    return house.diary.open(Town.TEAM).stream().map(Duty::kind).distinct().sorted().toList();
  }

  @Test
  void what_stood_there_before_the_bot_listened_is_asked_of_slack() {
    missed(ANA, Duration.ofMinutes(5), QUESTION);
    house.says(ANA, "anyone?");
    assertThat(promised()).isEmpty();
  }

  @Test
  void what_slack_said_is_kept_and_completes_what_comes_next() {
    missed(ANA, Duration.ofSeconds(50), "<@U0BEN> hey");
    house.says(ANA, "got a minute?");
    assertThat(promised()).containsExactly(ContextHint.KIND);
    house.history.answerInstead(new History.Unread("asked again"));

    house.says(ANA, "can you review this? https://lumen.example/pull/1");
    assertThat(askedBy(ANA)).isEqualTo(1);
  }

  @Test
  void an_ask_to_somebody_is_followed_although_slack_cannot_be_read() {
    house.history.answerInstead(new History.Later(Duration.ofMinutes(1)));
    house.says(ANA, ASK);
    assertThat(askedBy(ANA)).isEqualTo(1);
  }

  @Test
  void a_ping_stays_without_a_hint_where_slack_cannot_be_read() {
    house.history.answerInstead(new History.Unread("missing_scope"));
    house.says(ANA, "hey");
    house.pass(Duration.ofHours(1));
    assertThat(house.messenger.said()).isEmpty();
  }
}

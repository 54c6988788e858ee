package dev.unhurry.intake;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Burst;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Street street = new Street();
  private final Surroundings surroundings = new Surroundings(street, Duration.ofMinutes(2));

  /** Slack's channel, and how often it was looked at. */
  private static final class Street implements History {
    final FakeHistory there = new FakeHistory();
    int looks;

    @Override
    public Lookup thread(MessageRef root, Instant since) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Lookup around(MessageRef message, Duration before) {
      looks++;
      return there.around(message, before);
    }

    @Override
    public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
      return there.between(team, channel, from, to);
    }

    @Override
    public Lookup one(MessageRef message, Optional<MessageTs> thread) {
      return there.one(message, thread);
    }
  }

  private Message says(UserId author, String after, String text) {
    Message message = Town.says(author, NOON.plus(Duration.parse(after)), text);
    street.there.add(message);
    return message;
  }

  private Burst whole(Message heard) {
    return surroundings.whole(surroundings.heard(heard));
  }

  @Test
  void slack_is_asked_once_where_memory_does_not_reach_back() {
    Message missed = says(BEN, "PT-9M", "missed");
    Message first = says(ANA, "PT0S", "hey");
    assertThat(whole(first).before()).containsExactly(missed);
    assertThat(whole(first).before()).containsExactly(missed);
    Message next = says(BEN, "PT30S", "yes?");
    assertThat(whole(next).before()).containsExactly(first, missed);
    assertThat(street.looks).isEqualTo(1);
  }

  @Test
  void slack_is_not_asked_once_the_bot_has_listened_long_enough() {
    surroundings.heard(says(BEN, "PT-10M", "first"));
    assertThat(whole(says(ANA, "PT0S", "hey")).before()).hasSize(1);
    assertThat(street.looks).isZero();
  }

  @Test
  void one_who_was_just_invited_asks_slack() {
    surroundings.heard(says(BEN, "PT-20M", "first"));
    surroundings.invited(
        new Invitation(Town.actor(BEN), Town.DESIGN, NOON.minus(Duration.ofMinutes(1))));
    Message missed = says(BEN, "PT-5M", "missed");
    assertThat(whole(says(ANA, "PT0S", "hey")).before()).containsExactly(missed);
  }

  @Test
  void what_came_after_the_message_is_not_read_with_it() {
    Message first = says(ANA, "PT0S", "hey");
    says(ANA, "PT1S", "which size do we want?");
    assertThat(whole(first).parts()).containsExactly(first);
  }

  @Test
  void where_slack_does_not_say_all_what_is_known_is_read() {
    Message first = says(ANA, "PT0S", "hey");
    History.Entry other = new History.Entry(says(BEN, "PT-9M", "x"), false, 0, Map.of(), Map.of());
    for (History.Lookup poor :
        List.of(
            new History.Later(Duration.ofSeconds(9)),
            new History.Unread("missing_scope"),
            new History.Found(List.of(other), false))) {
      street.there.answerInstead(poor);
      assertThat(whole(first)).isEqualTo(new Burst(List.of(first), List.of()));
    }
    assertThat(street.looks).isEqualTo(3);
  }

  @Test
  void a_message_that_slack_has_no_more_is_read_as_it_was_heard() {
    Message gone = says(ANA, "PT0S", "hey");
    street.there.delete(gone.ref());
    assertThat(whole(gone).parts()).containsExactly(gone);
  }
}

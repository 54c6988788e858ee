package dev.unhurry.nudge;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.urgency.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final FakeHistory history = new FakeHistory();
  private final SecondLook look =
      new SecondLook(history, new Reader(), new NudgeSettings(Duration.ofMinutes(2)));

  private Message says(UserId author, String after, String text) {
    Message message = Town.says(author, NOON.plus(Duration.parse(after)), text);
    history.add(message);
    return message;
  }

  /** What is hinted at, else why not. */
  private String at(Message ping) {
    return look.at(ping.ref(), reading -> Nudger.earnsHint(reading, Level.STRICT))
        .match(
            (burst, reading) -> "hint: " + burst.text(),
            burst -> "completed: " + burst.text(),
            after -> "later",
            why -> why);
  }

  @Test
  void a_ping_that_nobody_took_up_stands() {
    says(BEN, "PT-11M", "lunch");
    assertThat(at(says(ANA, "PT0S", "hey"))).isEqualTo("hint: hey");
  }

  @Test
  void anyone_after_ones_own_full_question_is_no_ping() {
    says(ANA, "PT-5M", "Which Java version does the build on the CI server use?");
    assertThat(at(says(ANA, "PT0S", "anyone?"))).startsWith("it reads as");
  }

  @Test
  void what_its_author_wrote_just_before_belongs_to_it() {
    says(ANA, "PT-1M", "<@U0BEN> hey");
    Message ping = says(ANA, "PT0S", "got a minute?");
    assertThat(at(ping)).isEqualTo("hint: <@U0BEN> hey\ngot a minute?");
  }

  @Test
  void the_text_is_read_as_it_stands_now() {
    Message before = says(ANA, "PT-5M", "the build");
    Message ping = says(ANA, "PT0S", "anyone?");
    history.edit(before.ref(), "Which Java version does the build on the CI server use?");
    assertThat(at(ping)).startsWith("it reads as");
    history.delete(before.ref());
    assertThat(at(ping)).isEqualTo("hint: anyone?");
  }

  @Test
  void what_others_said_before_it_is_no_answer() {
    says(BEN, "PT-5M", "The export took nine seconds today.");
    assertThat(at(says(ANA, "PT0S", "<@U0BEN> you there?"))).startsWith("hint");
  }

  @Test
  void a_page_that_is_too_short_means_silence() {
    Message ping = says(ANA, "PT0S", "hey");
    History.Entry entry = new History.Entry(ping, false, 0, Map.of(), Map.of());
    history.answerInstead(new History.Found(List.of(entry), false));
    assertThat(at(ping)).isEqualTo("more is said around it than a page holds");
  }

  @Test
  void a_look_that_comes_late_leaves_an_author_alone_who_went_on() {
    Message ping = says(ANA, "PT0S", "hey");
    says(ANA, "PT3M", "Which Java version does the build use?");
    assertThat(at(ping)).isEqualTo("its author went on writing");
  }

  @Test
  void the_hall_and_the_second_look_build_the_same_burst() {
    says(ANA, "PT-11M30S", "the icons are new");
    says(ANA, "PT-1M30S", "one more thing");
    Message ping = says(ANA, "PT0S", "got a minute?");
    Burst heard =
        Burst.around(
                ping.ref(),
                found(history.around(ping.ref(), Duration.ofHours(1))),
                Duration.ofMinutes(2))
            .orElseThrow();
    Burst seen =
        Burst.around(
                ping.ref(),
                found(history.around(ping.ref(), Burst.reach(Duration.ofMinutes(2)))),
                Duration.ofMinutes(2))
            .orElseThrow();
    assertThat(seen).isEqualTo(heard);
    assertThat(seen.before()).hasSize(1);
  }

  private static List<Message> found(History.Lookup lookup) {
    return lookup.match(History.Found::people, after -> List.of(), why -> List.of());
  }
}

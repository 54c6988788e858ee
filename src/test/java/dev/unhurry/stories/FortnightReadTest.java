package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.stories.Studio.Answer;
import dev.unhurry.stories.Studio.Ask;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a reading of the fortnight finds wrong in transcripts that are wrong. */
class FortnightReadTest {
  private static final Ask ASK = new Ask("1.0", "ana", "design", Studio.at("10-20T08:10"));
  private static final String LIST =
      """
      Wed 21 00:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @ana in #design · urgent · asked Tue 20 Oct 17:10 · *due Thu 22 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      """;
  private static final String REMINDER =
      """
      Wed 21 04:30 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 20 Oct 17:10. It is due Thu 22 Oct 09:00.
          [Answer] [On it] [more] [off menu]
      """;
  private static final String NEWS =
      """
      Thu 22 08:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 20 Oct 09:10. It was due Thu 22 Oct 01:00.
          [Give it another day] [off menu]
      """;

  private static FortnightRead read(String transcript) {
    return new FortnightRead(transcript, List.of(ASK));
  }

  private static void fails(ThrowingCallable reading) {
    assertThatThrownBy(reading).isInstanceOf(AssertionError.class);
  }

  @Test
  void what_each_message_is_about_is_found() {
    assertThat(read(LIST + REMINDER + NEWS).told())
        .hasSize(3)
        .allSatisfy(told -> assertThat(told.about()).containsExactly(ASK));
    assertThat(read(LIST + REMINDER + NEWS).timesLate(ASK)).isOne();
  }

  @Test
  void a_message_at_night_at_the_weekend_or_on_leave_is_found() {
    assertThatCode(() -> read(LIST).isToldInWorkingTime(told -> false)).doesNotThrowAnyException();
    fails(() -> read(LIST).isToldInWorkingTime(told -> true));
    fails(() -> read(LIST.replace("00:00", "08:00")).isToldInWorkingTime(told -> false));
    fails(() -> read(LIST.replace("Wed 21", "Sat 24")).isToldInWorkingTime(told -> false));
  }

  @Test
  void a_word_about_what_is_settled_is_found() {
    FortnightRead read = read(REMINDER);
    read.tellsNothingOfWhatIsSettled(Map.of(ASK, Studio.at("10-21T04:30")));
    fails(() -> read.tellsNothingOfWhatIsSettled(Map.of(ASK, Studio.at("10-21T04:29"))));
    Answer answer = new Answer(ASK, "ben", Studio.at("10-21T04:29"));
    fails(() -> read.remindsNobodyWhoHasAnswered(List.of(answer)));
  }

  @Test
  void the_same_said_again_is_found_however_little_differs_beside_it() {
    read(LIST + REMINDER).saysNothingTwice();
    fails(() -> read(LIST + LIST).saysNothingTwice());
    fails(() -> read(REMINDER + REMINDER.replace("[more] ", "")).saysNothingTwice());
  }

  @Test
  void a_message_without_its_off_menu_and_one_too_many_are_found() {
    fails(() -> read(NEWS.replace(" [off menu]", "")).letsEverybodySwitchItOff());
    read(LIST + REMINDER).tellsNobodyMoreThan(2);
    fails(() -> read(LIST + REMINDER).tellsNobodyMoreThan(1));
  }
}

package dev.unhurry.availability.desk;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietDeskTest {
  private final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  private final QuietBook quiet = new InMemoryQuietBook(time);
  private final Directory directory = new FakeDirectory();
  private final QuietDesk desk =
      new QuietDesk(
          quiet,
          new ZonedHours(
              directory,
              new InMemoryOwnTimeBook(),
              HolidayCalendar.NONE,
              AvailabilitySettings.DEFAULTS));

  private Card asks() {
    Command command = new Command(Town.actor(ANA), Town.DESIGN, "/async", "quiet");
    return ((Reply.Whisper) desk.command(command, time.instant())).card();
  }

  private Reply clicks(String action, String value) {
    return desk.clicked(new Click(Town.actor(ANA), Town.DESIGN, action, value), time.instant());
  }

  @Test
  void where_nothing_is_off_all_can_be_switched_off() {
    assertThat(asks().text()).isEqualTo("Hints, reminders and answer times are on.");
    assertThat(asks().blocks().toString())
        .contains(
            "switch_off:hints",
            "switch_off:reminders",
            "switch_off:answer times",
            "No reminders for a week")
        .doesNotContain("Bring");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hints|TODAY|Hints are off until tomorrow 00:00.",
        "hints|WEEK|Hints are off until Mon 30 Nov 09:00.",
        "reminders|WEEK|Reminders are off until Mon 30 Nov 09:00.",
        "reminders|ALWAYS|Reminders are off.",
        "answer times|TODAY|Answer times are off until tomorrow 00:00."
      })
  void what_is_switched_off_here_is_shown_with_its_way_back(
      String topic, String span, String words) {
    Reply.Replace reply = (Reply.Replace) clicks("switch_off:" + topic, span);
    assertThat(reply.card().text()).isEqualTo(words);
    assertThat(reply.card().blocks().toString()).contains("Bring " + topic + " back");
    assertThat(quiet.off(Town.actor(ANA))).containsOnlyKeys(topic);
    assertThat(asks().text()).isEqualTo(words);
  }

  @Test
  void it_comes_back_by_itself_or_by_a_press() {
    clicks("switch_off:hints", "WEEK");
    clicks("switch_off:reminders", "ALWAYS");
    Reply.Replace reply = (Reply.Replace) clicks("resume:reminders", "reminders");
    assertThat(reply.card().text()).isEqualTo("Hints are off until Mon 30 Nov 09:00.");
    time.pass(Duration.ofDays(7));
    assertThat(asks().text()).isEqualTo("Hints, reminders and answer times are on.");
  }

  @Test
  void the_menu_under_a_hint_still_takes_the_hint_away() {
    assertThat(clicks("quiet:hints", "WEEK")).isInstanceOf(Reply.Replace.class);
    assertThat(clicks("quiet:reminders", "WEEK")).isInstanceOf(Reply.Whisper.class);
    assertThat(clicks("quiet:answer times", "WEEK")).isInstanceOf(Reply.Whisper.class);
    assertThat(quiet.off(Town.actor(ANA))).containsOnlyKeys("hints", "reminders", "answer times");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "switch_off:practised, ALWAYS",
    "switch_off, ALWAYS",
    "switch_off:hints, EVER",
    "quiet:practised, ALWAYS",
    "quiet:hints:C0DESIGN, ALWAYS"
  })
  void what_no_menu_of_ours_holds_changes_nothing(String action, String value) {
    assertThat(clicks(action, value)).isEqualTo(Reply.QUIET);
    assertThat(quiet.off(Town.actor(ANA))).isEmpty();
    assertThat(quiet.notBefore(Town.actor(ANA), QuietBook.PRACTISED)).isEmpty();
  }

  @Test
  void a_month_of_rest_is_no_switch_and_is_not_shown_as_one() {
    quiet.practised(Town.actor(ANA), time.instant());
    assertThat(asks().text()).isEqualTo("Hints, reminders and answer times are on.");
  }
}

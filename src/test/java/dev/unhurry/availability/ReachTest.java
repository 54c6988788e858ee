package dev.unhurry.availability;

import static dev.unhurry.availability.NovemberWeek.MON_TO_FRI_9_TO_17;
import static dev.unhurry.availability.NovemberWeek.NIGHTS;
import static dev.unhurry.availability.NovemberWeek.at;
import static dev.unhurry.availability.NovemberWeek.away;
import static dev.unhurry.availability.NovemberWeek.date;
import static dev.unhurry.availability.NovemberWeek.on;
import static dev.unhurry.availability.NovemberWeek.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.DoorSign.DoNotDisturb;
import dev.unhurry.chat.DoorSign.Status;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When Ben, who works from 9 to 17, may be written to. */
class ReachTest {
  private static final Actor BEN = Town.actor(Town.BEN);

  private final FakeDirectory directory = new FakeDirectory();
  private final Reach reach = new Reach(directory, AvailabilitySettings.DEFAULTS);
  private WorkingTime bens = away();

  private void wantsQuiet(String from, String to) {
    DoNotDisturb wish = new DoNotDisturb(at(from), at(to));
    directory.shows(Town.BEN, new DoorSign(Optional.empty(), Optional.of(wish)));
  }

  private void shows(String emoji, Optional<Instant> until) {
    directory.shows(
        Town.BEN, new DoorSign(Optional.of(new Status(emoji, until)), Optional.empty()));
  }

  private Optional<Instant> next(Instant now) {
    return reach.next(BEN, bens, now);
  }

  private void isFree(Instant now) {
    assertThat(next(now)).as("at %s", now).contains(now);
  }

  private void waits(Instant now, String until) {
    assertThat(next(now)).as("at %s", now).contains(at(until));
  }

  private static Instant justBefore(String moment) {
    return at(moment).minusMillis(1);
  }

  private static Instant justAfter(String moment) {
    return at(moment).plusMillis(1);
  }

  @Test
  void whoever_shows_nothing_may_be_written_to_while_they_work() {
    waits(justBefore("Mon 09:00"), "Mon 09:00");
    isFree(at("Mon 09:00"));
    isFree(justBefore("Mon 17:00"));
    waits(at("Mon 17:00"), "Tue 09:00");
  }

  @Test
  void do_not_disturb_holds_from_its_start_to_its_end() {
    wantsQuiet("Mon 10:00", "Mon 12:00");
    isFree(justBefore("Mon 10:00"));
    waits(at("Mon 10:00"), "Mon 12:00");
    waits(justAfter("Mon 10:00"), "Mon 12:00");
    waits(justBefore("Mon 12:00"), "Mon 12:00");
    isFree(at("Mon 12:00"));
    isFree(justAfter("Mon 12:00"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "over the evening, Mon 16:00, Mon 19:00, Tue 09:00",
    "to closing sharp, Mon 16:00, Mon 17:00, Tue 09:00",
    "a breath before closing, Mon 16:00, Mon 16:59, Mon 16:59",
    "past an opening, Tue 09:00, Tue 10:00, Tue 10:00",
    "over an opening it is looked at again, Mon 12:00, Tue 10:00, Tue 09:00",
    "over the weekend, Fri 16:00, next Mon 08:00, next Mon 09:00"
  })
  void its_end_is_moved_into_working_time(String name, String from, String to, String free) {
    wantsQuiet(from, to);
    waits(at(from), free);
  }

  @Test
  void a_status_that_is_agreed_to_mean_off_holds_until_it_ends() {
    shows("palm_tree", Optional.of(at("Wed 13:00")));
    waits(at("Wed 09:00"), "Wed 13:00");
    waits(justBefore("Wed 13:00"), "Wed 13:00");
    isFree(at("Wed 13:00"));
    isFree(justAfter("Wed 13:00"));
  }

  @Test
  void the_end_of_a_status_is_moved_into_working_time() {
    shows("face_with_thermometer", Optional.of(at("Fri 23:59")));
    waits(at("Fri 11:00"), "next Mon 09:00");
  }

  @Test
  void a_status_that_may_be_taken_away_early_is_looked_at_again_each_working_day() {
    shows("palm_tree", Optional.of(at("Wed 13:00")));
    waits(at("Mon 09:00"), "Tue 09:00");
    waits(at("Tue 09:00"), "Wed 09:00");
  }

  @Test
  void a_status_without_an_end_is_looked_at_again_when_the_next_working_day_begins() {
    shows("palm_tree", Optional.empty());
    waits(at("Mon 09:00"), "Tue 09:00");
    waits(justBefore("Mon 17:00"), "Tue 09:00");
    waits(at("Tue 09:00"), "Wed 09:00");
    waits(at("Fri 10:00"), "next Mon 09:00");
  }

  @Test
  void the_next_working_day_of_whoever_works_nights_begins_in_the_evening() {
    bens = on(NIGHTS, Absences.NONE, Attention.ALWAYS);
    shows("palm_tree", Optional.empty());
    waits(at("Tue 01:00"), "Tue 22:00");
    waits(at("Tue 22:00"), "Wed 22:00");
  }

  @ParameterizedTest
  @CsvSource({"spiral_calendar_pad", "bus", "house_with_garden", "speech_balloon", "no_entry"})
  void any_other_status_holds_nothing(String emoji) {
    shows(emoji, Optional.of(at("Wed 13:00")));
    isFree(at("Mon 10:00"));
  }

  @Test
  void the_agreed_emoji_are_the_workspaces_own() {
    Reach own =
        new Reach(
            directory,
            new AvailabilitySettings(MON_TO_FRI_9_TO_17, ZoneOffset.UTC, Set.of("no_entry")));
    shows("no_entry", Optional.of(at("Mon 12:00")));
    assertThat(own.next(BEN, bens, at("Mon 10:00"))).contains(at("Mon 12:00"));
    shows("palm_tree", Optional.of(at("Mon 12:00")));
    assertThat(own.next(BEN, bens, at("Mon 10:00"))).contains(at("Mon 10:00"));
  }

  @Test
  void of_status_and_do_not_disturb_the_later_end_counts() {
    DoNotDisturb wish = new DoNotDisturb(at("Mon 09:00"), at("Mon 12:00"));
    Status sick = new Status("face_with_thermometer", Optional.of(at("Mon 14:00")));
    directory.shows(Town.BEN, new DoorSign(Optional.of(sick), Optional.of(wish)));
    waits(at("Mon 10:00"), "Mon 14:00");
    Status lunch = new Status("palm_tree", Optional.of(at("Mon 11:00")));
    directory.shows(Town.BEN, new DoorSign(Optional.of(lunch), Optional.of(wish)));
    waits(at("Mon 10:00"), "Mon 12:00");
  }

  @Test
  void what_ends_in_focus_or_on_leave_waits_for_their_end() {
    bens = reading(List.of(), new Focus(date("Mon"), LocalTime.parse("11:00"), LocalTime.NOON));
    wantsQuiet("Mon 10:00", "Mon 11:30");
    waits(at("Mon 10:30"), "Mon 12:00");
  }

  @Test
  void a_status_for_years_is_looked_at_again_too() {
    shows("palm_tree", Optional.of(at("Mon 10:00").plus(Duration.ofDays(1_000))));
    waits(at("Mon 10:00"), "Tue 09:00");
  }

  @Test
  void more_than_sixty_days_are_never() {
    LocalDate tuesday = date("Tue");
    bens = away(Leave.until(tuesday, tuesday.plusDays(90)));
    wantsQuiet("Mon 10:00", "Mon 17:00");
    assertThat(next(at("Mon 10:00"))).isEmpty();
  }

  @Test
  void slack_is_asked_only_at_a_moment_at_which_they_might_be_written_to() {
    next(justBefore("Mon 09:00"));
    next(at("Sat 10:00"));
    assertThat(directory.lookedAt()).isEmpty();
    next(at("Mon 09:00"));
    assertThat(directory.lookedAt()).containsExactly(BEN);
  }

  @Test
  void while_slack_does_not_say_nothing_is_guessed() {
    directory.away(true);
    assertThatThrownBy(() -> next(at("Mon 10:00"))).isInstanceOf(DirectoryAway.class);
    waits(at("Mon 17:00"), "Tue 09:00");
  }
}

package dev.unhurry.availability.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is Monday 23 November 09:00 in Lisbon, where Ana is, and 18:00 in Tokyo, where Ben is. */
class OwnTimesTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Actor ANA = Town.actor(Town.ANA);
  private static final Actor BEN = Town.actor(Town.BEN);
  private static final List<LocalTime> NOON = List.of(LocalTime.NOON);

  private final InMemoryOwnTimeBook book = new InMemoryOwnTimeBook();
  private final List<String> told = new ArrayList<>();
  private final OwnTimes times =
      new OwnTimes(
          book,
          new ZonedHours(
              new FakeDirectory(), book, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS),
          (person, now) -> told.add(person.user() + " " + book.of(person).reads()));
  private final UndoDesk desk = new UndoDesk(times);

  private static Focus focus(LocalDate day) {
    return new Focus(day, LocalTime.of(22, 0), LocalTime.of(2, 0));
  }

  private Changed reads(Actor person) {
    return times.change(person, own -> own.withReads(NOON), NOW);
  }

  private Reply presses(Actor person, String value) {
    return desk.clicked(new Click(person, Town.DESIGN, OwnCards.UNDO, value), NOW);
  }

  @Test
  void focus_is_forgotten_from_the_second_day_on() {
    List<Focus> kept =
        List.of(focus(MONDAY.minusDays(1)), focus(MONDAY), focus(MONDAY.plusDays(3)));
    List<Focus> all = new ArrayList<>(kept);
    all.add(0, focus(MONDAY.minusDays(2)));
    book.change(ANA, own -> own.withFocus(all));

    Changed change = reads(ANA);

    assertThat(change.after().focus()).isEqualTo(kept);
    assertThat(change.before().focus()).as("not brought back by undoing").isEqualTo(kept);
    assertThat(book.of(ANA).focus()).isEqualTo(kept);
  }

  @Test
  void the_day_is_the_one_where_they_are() {
    book.change(BEN, own -> own.withFocus(List.of(focus(MONDAY.minusDays(1)))));
    Instant midnightInTokyo = Instant.parse("2026-11-23T15:00:00Z");
    times.change(BEN, own -> own, midnightInTokyo.minusMillis(1));
    assertThat(book.of(BEN).focus()).hasSize(1);
    times.change(BEN, own -> own, midnightInTokyo);
    assertThat(book.of(BEN).focus()).isEmpty();
  }

  @Test
  void leave_is_kept_as_long_as_what_was_asked_before_it_can_be_open() {
    LocalDate first = MONDAY.minusDays(31);
    Leave old = Leave.on(first, LocalTime.of(8, 0), LocalTime.of(9, 0));
    Leave recent = Leave.on(first, LocalTime.of(8, 0), LocalTime.of(9, 1));
    book.change(ANA, own -> own.withLeave(List.of(old, recent)));
    assertThat(reads(ANA).after().leave()).as("31 days to the minute").containsExactly(recent);
  }

  @Test
  void whoever_counts_in_it_is_told_of_every_change_once_it_holds() {
    reads(ANA);
    reads(ANA);
    assertThat(told).as("said again, it is told again").hasSize(2);
    assertThat(told).containsOnly(ANA.user() + " [12:00]");
    presses(ANA, "-reads 12:00");
    assertThat(told).last().isEqualTo(ANA.user() + " []");
  }

  @Test
  void who_is_not_told_hears_of_it() {
    OwnTimes deaf =
        new OwnTimes(
            book,
            (person, channel) -> times.inForce(person),
            (person, now) -> {
              throw new IllegalStateException("the store is away");
            });
    assertThatThrownBy(() -> deaf.change(ANA, own -> own.withReads(NOON), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_press_undoes_and_says_what_comes_next() {
    String value = reads(ANA).undo().value();
    Reply.Replace reply = (Reply.Replace) presses(ANA, value);
    assertThat(reply.card().text())
        .isEqualTo("Undone: it is as it was before. Your next list comes tomorrow 09:00.");
    assertThat(book.of(ANA)).isEqualTo(OwnTime.NONE);
  }

  @Test
  void pressed_twice_it_undoes_once() {
    String value = reads(ANA).undo().value();
    presses(ANA, value);
    told.clear();
    assertThat(presses(ANA, value)).isEqualTo(new Reply.Replace(OwnCards.CHANGED_SINCE));
    assertThat(told).isEmpty();
  }

  @Test
  void what_a_form_answered_is_undone_in_its_place() {
    Submission notice = new Submission(ANA, "", "V1", "", Map.of());
    String value = reads(ANA).undo().value();
    Reply reply =
        desk.clicked(new Click(ANA, Town.DESIGN, OwnCards.UNDO, value, Optional.of(notice)), NOW);
    assertThat(((Reply.Replace) reply).card().text()).startsWith("Undone: it is as");
  }

  @Test
  void a_value_that_no_button_holds_changes_nothing() {
    reads(ANA);
    told.clear();
    assertThat(presses(ANA, "+reads 25:00")).isEqualTo(Reply.QUIET);
    assertThat(presses(ANA, "")).isEqualTo(Reply.QUIET);
    assertThat(book.of(ANA).reads()).isEqualTo(NOON);
    assertThat(told).isEmpty();
  }

  @Test
  void somebody_elses_button_undoes_nothing_of_theirs() {
    String value = reads(ANA).undo().value();
    assertThat(presses(BEN, value)).isEqualTo(new Reply.Replace(OwnCards.CHANGED_SINCE));
    assertThat(book.of(ANA).reads()).isEqualTo(NOON);
  }
}

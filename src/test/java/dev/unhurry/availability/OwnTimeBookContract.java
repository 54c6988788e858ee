package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every book of own time promises; run by the one on paper and the one in Redis. */
public abstract class OwnTimeBookContract {
  protected static final OwnTime EARLY =
      OwnTime.NONE.withHours(
          Optional.of(
              new Hours(
                  EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                  LocalTime.of(7, 0),
                  LocalTime.of(15, 30))));
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  protected static final OwnTime EVERYTHING =
      new OwnTime(
          Optional.of(
              new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.MIDNIGHT)),
          List.of(LocalTime.of(9, 0), LocalTime.of(16, 15)),
          List.of(new Focus(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 30))),
          List.of(
              Leave.through(MONDAY.plusDays(7), MONDAY.plusDays(9)).coveredBy(new UserId("U0KEN")),
              new Leave(
                  LocalDateTime.parse("2026-12-24T12:00"),
                  LocalDateTime.parse("2027-01-04T09:30:15"),
                  Optional.empty())),
          Optional.of(new Observance("us-ny", Set.of("COLUMBUS", "VETERANS"))));

  protected abstract OwnTimeBook book();

  protected abstract TeamId team();

  protected Actor ana() {
    return new Actor(team(), new UserId("U0ANA"));
  }

  private Actor ben() {
    return new Actor(team(), new UserId("U0BEN"));
  }

  @Test
  void nobody_has_said_anything_at_first() {
    assertThat(book().of(ana())).isEqualTo(OwnTime.NONE);
  }

  @Test
  void what_was_said_is_there_for_its_person_only() {
    book().change(ana(), none -> EVERYTHING);
    assertThat(book().of(ana())).isEqualTo(EVERYTHING);
    assertThat(book().of(ben())).isEqualTo(OwnTime.NONE);
    assertThat(book().of(new Actor(new TeamId(team() + "X"), ana().user())))
        .isEqualTo(OwnTime.NONE);
  }

  @Test
  void what_is_said_later_takes_its_place() {
    book().change(ana(), none -> EARLY);
    assertThat(book().change(ana(), own -> own.withReads(EVERYTHING.reads())))
        .isEqualTo(EARLY.withReads(EVERYTHING.reads()));
    assertThat(book().of(ana())).isEqualTo(EARLY.withReads(EVERYTHING.reads()));
  }

  @Test
  void what_is_taken_back_is_gone_and_may_be_said_again() {
    book().change(ana(), none -> EARLY);
    book().change(ana(), own -> OwnTime.NONE);
    book().change(ana(), own -> OwnTime.NONE);
    assertThat(book().of(ana())).isEqualTo(OwnTime.NONE);
    book().change(ana(), none -> EVERYTHING);
    assertThat(book().of(ana())).isEqualTo(EVERYTHING);
  }

  @Test
  void nothing_is_put_in_the_place_of_what_does_not_hold() {
    book().change(ana(), none -> EARLY);
    assertThat(book().replace(ana(), OwnTime.NONE, EVERYTHING)).isFalse();
    assertThat(book().of(ana())).isEqualTo(EARLY);
  }

  @Test
  void the_same_replacement_holds_twice() {
    assertThat(book().replace(ana(), OwnTime.NONE, EARLY)).isTrue();
    assertThat(book().replace(ana(), OwnTime.NONE, EARLY)).isTrue();
    assertThat(book().of(ana())).isEqualTo(EARLY);
  }

  @Test
  void a_change_is_made_to_what_holds_then() {
    OwnTime[] seen = {OwnTime.NONE};
    book()
        .change(
            ana(),
            own -> {
              if (seen[0].equals(OwnTime.NONE)) {
                seen[0] = EARLY;
                book().replace(ana(), own, EARLY);
              }
              return own.withReads(EVERYTHING.reads());
            });
    assertThat(book().of(ana())).isEqualTo(EARLY.withReads(EVERYTHING.reads()));
  }

  @Test
  void one_persons_change_leaves_the_others_alone() {
    book().change(ana(), none -> EARLY);
    book().change(ben(), none -> EVERYTHING);
    book().change(ana(), own -> OwnTime.NONE);
    assertThat(book().of(ben())).isEqualTo(EVERYTHING);
  }
}

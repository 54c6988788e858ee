package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** What every book of own hours promises; run by the one on paper and the one in Redis. */
public abstract class OwnHoursBookContract {
  protected static final Hours EARLY =
      new Hours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          LocalTime.of(7, 0),
          LocalTime.of(15, 30));
  protected static final Hours NIGHTS =
      new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.MIDNIGHT);

  protected abstract OwnHoursBook book();

  protected abstract TeamId team();

  protected Actor ana() {
    return new Actor(team(), new UserId("U0ANA"));
  }

  @Test
  void nobody_has_hours_of_their_own_at_first() {
    assertThat(book().of(ana())).isEmpty();
  }

  @Test
  void what_was_set_is_there_for_its_person_only() {
    book().set(ana(), EARLY);
    assertThat(book().of(ana())).contains(EARLY);
    assertThat(book().of(new Actor(team(), new UserId("U0BEN")))).isEmpty();
    assertThat(book().of(new Actor(new TeamId(team() + "X"), ana().user()))).isEmpty();
  }

  @Test
  void what_is_set_later_takes_its_place() {
    book().set(ana(), EARLY);
    book().set(ana(), NIGHTS);
    assertThat(book().of(ana())).contains(NIGHTS);
  }

  @Test
  void what_is_cleared_is_gone_and_may_be_set_again() {
    book().set(ana(), EARLY);
    book().clear(ana());
    book().clear(ana());
    assertThat(book().of(ana())).isEmpty();
    book().set(ana(), NIGHTS);
    assertThat(book().of(ana())).contains(NIGHTS);
  }

  @Test
  void one_persons_change_leaves_the_others_alone() {
    Actor ben = new Actor(team(), new UserId("U0BEN"));
    book().set(ana(), EARLY);
    book().set(ben, NIGHTS);
    book().clear(ana());
    assertThat(book().of(ben)).contains(NIGHTS);
  }
}

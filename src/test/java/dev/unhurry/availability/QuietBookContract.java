package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every quiet book promises; run by the one on paper and the one in Redis. */
public abstract class QuietBookContract {
  protected static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant TUESDAY_NOON = MONDAY_NOON.plus(Duration.ofDays(1));

  protected final TurnedTime time = new TurnedTime(MONDAY_NOON);

  protected abstract QuietBook book();

  protected abstract TeamId team();

  private Actor ana() {
    return new Actor(team(), new UserId("U0ANA"));
  }

  @Test
  void nobody_is_silenced_at_first() {
    assertThat(book().notBefore(ana(), "nudge", "hint")).isEmpty();
  }

  @Test
  void a_silence_holds_for_its_person_and_topic_only() {
    book().silence(ana(), "nudge", TUESDAY_NOON);
    assertThat(book().notBefore(ana(), "nudge")).contains(TUESDAY_NOON);
    assertThat(book().notBefore(ana(), "hint")).isEmpty();
    assertThat(book().notBefore(new Actor(team(), new UserId("U0BEN")), "nudge")).isEmpty();
    assertThat(book().notBefore(new Actor(new TeamId(team() + "X"), ana().user()), "nudge"))
        .isEmpty();
  }

  @Test
  void the_latest_of_several_topics_counts() {
    book().silence(ana(), "nudge", TUESDAY_NOON);
    book().silence(ana(), "nudge C0DESIGN", TUESDAY_NOON.plusMillis(1));
    assertThat(book().notBefore(ana(), "nudge", "nudge C0DESIGN", "hint"))
        .contains(TUESDAY_NOON.plusMillis(1));
  }

  @Test
  void a_later_date_that_is_there_stays() {
    book().silence(ana(), "nudge", TUESDAY_NOON);
    book().silence(ana(), "nudge", MONDAY_NOON.plusSeconds(1));
    assertThat(book().notBefore(ana(), "nudge")).contains(TUESDAY_NOON);
    book().silence(ana(), "nudge", TUESDAY_NOON.plusSeconds(1));
    assertThat(book().notBefore(ana(), "nudge")).contains(TUESDAY_NOON.plusSeconds(1));
  }

  @Test
  void a_silence_ends_at_its_date_and_not_a_millisecond_before() {
    book().silence(ana(), "nudge", TUESDAY_NOON);
    time.turnTo(TUESDAY_NOON.minusMillis(1));
    assertThat(book().notBefore(ana(), "nudge")).isPresent();
    time.turnTo(TUESDAY_NOON);
    assertThat(book().notBefore(ana(), "nudge")).isEmpty();
  }

  @Test
  void what_is_resumed_is_silent_no_more_and_may_be_silenced_again() {
    book().silence(ana(), "nudge", TUESDAY_NOON);
    book().silence(ana(), "hint", TUESDAY_NOON);
    book().resume(ana(), "nudge");
    book().resume(ana(), "nudge");
    assertThat(book().notBefore(ana(), "nudge")).isEmpty();
    assertThat(book().notBefore(ana(), "hint")).contains(TUESDAY_NOON);
    book().silence(ana(), "nudge", MONDAY_NOON.plusSeconds(1));
    assertThat(book().notBefore(ana(), "nudge")).contains(MONDAY_NOON.plusSeconds(1));
  }

  @Test
  void always_is_a_date_too() {
    Instant always = Instant.parse("9999-12-31T23:59:59.999Z");
    book().silence(ana(), "nudge", always);
    assertThat(book().notBefore(ana(), "nudge")).contains(always);
  }
}

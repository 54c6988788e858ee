package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ben in Tokyo keeps one holiday, on Tuesday the 24th; Ana reads in Lisbon. */
class PresenceTest {
  private static final WorkingTime ANA =
      new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon"));
  private static final Absences FOUNDING_DAY =
      new Absences(
          List.of(), Holidays.of(Map.of(LocalDate.of(2026, 11, 24), "Founding <!here> Day")));

  private static WorkingTime ben(Attention attention) {
    return new WorkingTime(
        AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo"), FOUNDING_DAY, attention);
  }

  private static Optional<String> ben(String at) {
    Instant now = Instant.parse(at);
    return Presence.of(ben(Attention.ALWAYS), now).inWords(ANA, now);
  }

  @Test
  void a_holiday_that_keeps_somebody_away_is_named() {
    assertThat(ben("2026-11-24T03:00:00Z"))
        .contains(
            "is off until tomorrow 00:00 your time, 09:00 theirs (Founding &lt;!here&gt; Day)");
  }

  @Test
  void so_it_is_the_evening_before() {
    assertThat(ben("2026-11-23T09:00:00Z"))
        .contains(
            "is off until Wed 25 Nov 00:00 your time, 09:00 theirs (Founding &lt;!here&gt; Day)");
  }

  @Test
  void the_day_after_it_is_not() {
    assertThat(ben("2026-11-25T09:00:00Z"))
        .contains("is off until tomorrow 00:00 your time, 09:00 theirs");
  }

  @Test
  void who_is_at_work_needs_no_words() {
    assertThat(ben("2026-11-25T01:00:00Z")).isEmpty();
  }

  @Test
  void a_window_that_lies_in_focus_is_read_after_it() {
    LocalDate day = LocalDate.of(2026, 11, 25);
    Focus focus = new Focus(day, LocalTime.of(12, 0), LocalTime.of(14, 0));
    Attention attention = new Attention(List.of(LocalTime.of(13, 0)), List.of(focus));
    Instant now = Instant.parse("2026-11-25T01:00:00Z");
    assertThat(Presence.of(ben(attention), now).inWords(ANA, now))
        .contains("next reads today 05:00 your time, 14:00 theirs");
    assertThat(Presence.atAnyTime(ben(attention), now).inWords(ANA, now)).isEmpty();
  }

  @Test
  void whoever_does_not_come_back_is_not_said_to() {
    Absences away =
        Absences.NONE.onLeave(
            List.of(Leave.until(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 3, 1))));
    WorkingTime theirs =
        new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ANA.zone(), away, Attention.ALWAYS);
    Presence presence = Presence.of(theirs, Town.MONDAY_9_LISBON);
    assertThat(presence.state()).isEqualTo(Presence.State.ON_LEAVE);
    assertThat(presence.inWords(ANA, Town.MONDAY_9_LISBON)).isEmpty();
  }
}

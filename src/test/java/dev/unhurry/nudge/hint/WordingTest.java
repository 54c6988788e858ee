package dev.unhurry.nudge.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana in Lisbon reads it; it is Monday 09:00 for her, 18:00 for Ben in Tokyo. */
class WordingTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor ANA = Town.actor(Town.ANA);

  private static final Actor BEN = Town.actor(Town.BEN);

  private final FakeDirectory directory = new FakeDirectory();

  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();

  private Optional<String> ben(ChannelHours channel) {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelRules rules =
        new ChannelRules(usual.conduct(), usual.answers(), channel, Optional.empty(), Set.of());
    ZonedHours hours =
        new ZonedHours(directory, own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);
    Wording wording =
        new Wording(directory, new RuledHours(hours, (team, id) -> rules), "add_context");
    return wording.whenTheyRead(BEN, Town.DESIGN, ANA, NOW);
  }

  private static ChannelHours until(String end) {
    Hours late =
        new Hours(
            AvailabilitySettings.DEFAULTS.hours().days(), LocalTime.of(9, 0), LocalTime.parse(end));
    return new ChannelHours(Optional.of(late), Optional.empty());
  }

  @Test
  void it_is_told_on_both_clocks() {
    assertThat(ben(ChannelHours.NONE))
        .contains("<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs.");
  }

  @Test
  void who_reads_at_set_times_does_so_then() {
    own.change(BEN, said -> said.withReads(List.of(LocalTime.of(13, 0))));
    assertThat(ben(ChannelHours.NONE))
        .contains("<@U0BEN> is off and next reads tomorrow 04:00 your time, 13:00 theirs.");
  }

  @Test
  void who_works_by_the_hours_of_the_channel_is_not_off() {
    assertThat(ben(until("18:00"))).isPresent();
    assertThat(ben(until("18:01"))).isEmpty();
  }

  @Test
  void of_bots_and_of_the_unknown_nothing_is_said() {
    directory.know(new Person(Town.actor(Town.BEN), "Ben", Person.Standing.BOT, Optional.empty()));
    assertThat(ben(ChannelHours.NONE)).isEmpty();
  }
}

package dev.unhurry.request.held;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everybody works 9 to 17, Monday to Friday: Ben from 00:00 to 08:00, Maya from 14:00 to 22:00 of
 * the time in these rows.
 */
class WhenBackTest {
  private static final UserId ROBOT = new UserId("U0ROBOT");
  private static final UserId GUEST = new UserId("U0GUEST");
  private static final UserId STRANGER = new UserId("U0STRANGER");

  private final FakeDirectory directory = new FakeDirectory();
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final HoursBook hours =
      new ZonedHours(directory, own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);
  private final WhenBack whenBack =
      new WhenBack(
          new RuledHours(hours, (team, channel) -> UrgencySettings.DEFAULTS.usual()), directory);

  static Stream<Arguments> rows() {
    return Stream.of(
        row("overnight", "2026-11-24T09:30:00Z", "2026-11-25T00:00:00Z", BEN),
        row("over a weekend", "2026-11-27T08:00:00Z", "2026-11-30T00:00:00Z", BEN),
        row("they work now", "2026-11-24T07:59:59Z", "now", BEN),
        row("they have just stopped", "2026-11-24T08:00:00Z", "2026-11-25T00:00:00Z", BEN),
        row("the first of two", "2026-11-24T09:30:00Z", "2026-11-24T14:00:00Z", BEN, MAYA),
        row("one of two works now", "2026-11-24T15:00:00Z", "now", BEN, MAYA),
        row("two minutes before", "2026-11-24T23:58:00Z", "2026-11-25T00:00:00Z", BEN),
        row("less than that", "2026-11-24T23:58:00.001Z", "now", BEN),
        row("a guest counts", "2026-11-24T17:30:00Z", "2026-11-25T09:00:00Z", GUEST),
        row("a bot does not", "2026-11-24T09:30:00Z", HeldCards.NOBODY_IS_BACK, ROBOT),
        row("a bot beside somebody", "2026-11-24T09:30:00Z", "2026-11-25T00:00:00Z", ROBOT, BEN),
        row("nobody known", "2026-11-24T09:30:00Z", HeldCards.NOBODY_IS_BACK, STRANGER),
        row("nobody", "2026-11-24T09:30:00Z", HeldCards.NAME_SOMEBODY),
        row("only oneself", "2026-11-24T09:30:00Z", HeldCards.NAME_SOMEBODY, ANA),
        row("oneself beside", "2026-11-24T09:30:00Z", "2026-11-25T00:00:00Z", ANA, BEN));
  }

  private static Arguments row(String name, String now, String posted, UserId... to) {
    return Arguments.of(name, Instant.parse(now), posted, List.of(to));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void it_is_posted(String name, Instant now, String posted, List<UserId> to) {
    know(ROBOT, Person.Standing.BOT);
    know(GUEST, Person.Standing.GUEST);
    Posting posting = whenBack.of(Town.actor(ANA), Town.DESIGN, to, now);
    assertThat(posting.<String>match(() -> "now", Instant::toString, why -> why))
        .as(name)
        .isEqualTo(posted);
  }

  @ParameterizedTest(name = "at {0} it waits until {1}")
  @CsvSource({
    "2026-11-24T09:30:00Z, 2026-11-25T04:00:00Z",
    "2026-11-25T01:00:00Z, 2026-11-25T04:00:00Z",
    "2026-11-25T04:00:00Z, now",
    "2026-11-25T04:00:01Z, 2026-11-26T04:00:00Z"
  })
  void for_somebody_who_reads_at_one_in_the_afternoon(Instant now, String posted) {
    own.change(Town.actor(BEN), said -> said.withReads(List.of(LocalTime.of(13, 0))));
    Posting posting = whenBack.of(Town.actor(ANA), Town.DESIGN, List.of(BEN), now);
    assertThat(posting.<String>match(() -> "now", Instant::toString, why -> why)).isEqualTo(posted);
  }

  private void know(UserId user, Person.Standing standing) {
    ZoneId zone = ZoneId.of("Europe/Lisbon");
    directory.know(new Person(Town.actor(user), "Somebody", standing, Optional.of(zone)));
  }
}

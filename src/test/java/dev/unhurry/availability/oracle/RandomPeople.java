package dev.unhurry.availability.oracle;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** People of every kind, and moments that matter to them; the same number is the same person. */
final class RandomPeople {
  static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();

  private static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2035-12-01T00:00:00Z");

  /** How far before a change of clocks a person's days begin. */
  private static final int DAYS_BEFORE = 5;

  private static final int ASKED_DAYS = 14;
  private static final int DAY = 24 * 60;
  private static final int LONGEST = 40 * 60;

  private final SplittableRandom random;
  private final ZoneId zone;
  private final Instant from;
  private final LocalDate first;

  private RandomPeople(int number) {
    random = new SplittableRandom(number);
    zone = ZoneId.of(ZONES.get(number % ZONES.size()));
    from = from();
    first = from.atZone(zone).toLocalDate();
  }

  static Person person(int number) {
    RandomPeople people = new RandomPeople(number);
    Hours hours = people.hours();
    return new Person(hours, people.zone, people.absences(), people.attention(hours), people.from);
  }

  /** Two in three begin shortly before a change of clocks, where the zone has any. */
  private Instant from() {
    long minutes = Duration.between(FROM, UNTIL).toMinutes();
    Instant anywhere = FROM.plus(random.nextLong(minutes), ChronoUnit.MINUTES);
    return Optional.ofNullable(zone.getRules().nextTransition(anywhere))
        .map(ZoneOffsetTransition::getInstant)
        .filter(change -> change.isBefore(UNTIL) && random.nextInt(3) > 0)
        .map(change -> change.minus(DAYS_BEFORE, ChronoUnit.DAYS))
        .orElse(anywhere);
  }

  private Hours hours() {
    Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    Stream.of(DayOfWeek.values()).filter(day -> random.nextInt(3) > 0).forEach(days::add);
    LocalTime opens = time();
    return new Hours(days, opens, random.nextInt(8) == 0 ? opens : time());
  }

  private Absences absences() {
    Map<LocalDate, String> holidays = new HashMap<>();
    few(this::day).forEach(day -> holidays.put(day, "Holiday"));
    return new Absences(few(this::leave), Holidays.of(holidays));
  }

  private Leave leave() {
    LocalDate day = day();
    if (random.nextInt(25) == 0) {
      return Leave.until(day, day.plusDays(50 + random.nextInt(25)));
    }
    return switch (random.nextInt(3)) {
      case 0 -> Leave.through(day, day.plusDays(random.nextInt(5)));
      case 1 -> Leave.on(day, time(), time());
      default -> between(day.atTime(time()), day.plusDays(1 + random.nextInt(6)).atTime(time()));
    };
  }

  private static Leave between(LocalDateTime from, LocalDateTime back) {
    return new Leave(from, back, Optional.empty());
  }

  private Attention attention(Hours hours) {
    return new Attention(few(() -> window(hours)), few(() -> new Focus(day(), time(), time())));
  }

  /** Mostly in the first hours of work. */
  private LocalTime window(Hours hours) {
    return random.nextInt(8) == 0 ? time() : hours.from().plusMinutes(30L * random.nextInt(8));
  }

  private <T> List<T> few(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(4)).toList();
  }

  private LocalDate day() {
    return first.plusDays(random.nextInt(-2, ASKED_DAYS + 4));
  }

  /** Mostly half hours, so that ends meet. */
  private LocalTime time() {
    int minutes = random.nextInt(3) == 0 ? random.nextInt(DAY) : 30 * random.nextInt(48);
    return LocalTime.ofSecondOfDay(60L * minutes);
  }

  /** Anywhere, at an edge of work or focus, or around the change of clocks. */
  static Instant moment(Person person, MinuteOracle oracle, SplittableRandom random) {
    Instant anywhere = person.from().plus(random.nextInt(ASKED_DAYS * DAY), ChronoUnit.MINUTES);
    return switch (random.nextInt(3)) {
      case 0 -> anywhere;
      case 1 -> edge(anywhere, oracle, random);
      default ->
          person
              .from()
              .plus(DAYS_BEFORE, ChronoUnit.DAYS)
              .plus(random.nextInt(-DAY, DAY), ChronoUnit.MINUTES);
    };
  }

  private static Instant edge(Instant start, MinuteOracle oracle, SplittableRandom random) {
    Instant moment = start;
    for (int i = 0; i < DAY && !oracle.isEdge(moment); i++) {
      moment = moment.plus(1, ChronoUnit.MINUTES);
    }
    return moment.plus(random.nextInt(2) - 1, ChronoUnit.MINUTES);
  }

  /** Half of them the hours that people agree on. */
  static Duration duration(SplittableRandom random) {
    return random.nextBoolean()
        ? Duration.ofHours(List.of(1, 2, 4, 8, 24).get(random.nextInt(5)))
        : Duration.ofMinutes(1 + random.nextInt(LONGEST));
  }
}

package dev.unhurry.availability;

import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people could have said of their own time, by seed. */
public final class RandomOwnTimes {
  private static final int MOST = 4;
  private static final int DAYS = 800;

  private final Random random;

  public RandomOwnTimes(long seed) {
    random = new Random(seed);
  }

  public OwnTime next() {
    return new OwnTime(
        perhaps(this::hours),
        some(this::time),
        some(() -> new Focus(day(), time(), time())),
        some(this::leave),
        perhaps(this::holidays));
  }

  /** Nothing but hours. */
  public OwnTime withHours() {
    return OwnTime.NONE.withHours(Optional.of(hours()));
  }

  private <T> Optional<T> perhaps(Supplier<T> one) {
    return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(MOST)).distinct().toList();
  }

  private Hours hours() {
    Set<DayOfWeek> days =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> random.nextBoolean())
            .collect(Collectors.toSet());
    return new Hours(days.isEmpty() ? Set.of(DayOfWeek.SUNDAY) : days, time(), time());
  }

  private LocalTime time() {
    return LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60L);
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(DAYS));
  }

  private Leave leave() {
    LocalDateTime from = day().atTime(random.nextBoolean() ? LocalTime.MIDNIGHT : time());
    Leave leave = new Leave(from, from.plusMinutes(1L + random.nextInt(DAYS)), Optional.empty());
    return random.nextBoolean() ? leave.coveredBy(new UserId("U0" + random.nextInt(DAYS))) : leave;
  }

  private Observance holidays() {
    Set<String> worked =
        Stream.of("CARNIVAL", "CORPUS_CHRISTI", "EASTER")
            .filter(name -> random.nextBoolean())
            .collect(Collectors.toSet());
    return new Observance(random.nextBoolean() ? "pt" : "us-ny", worked);
  }
}

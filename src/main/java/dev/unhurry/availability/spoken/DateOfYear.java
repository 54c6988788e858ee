package dev.unhurry.availability.spoken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A date made of its parts as they were said; empty where there is none such. */
final class DateOfYear {
  /** A date so many days ago was a slip, or is meant as past; one longer ago is next year's. */
  private static final int LATELY = 60;

  private DateOfYear() {}

  /** Without a year it is the first one that is not long before {@code base}. */
  static Optional<LocalDate> of(String year, String month, String day, LocalDate base) {
    if (year != null) {
      return valid(year, month, day);
    }
    Optional<LocalDate> ofThisYear = valid(Integer.toString(base.getYear()), month, day);
    Predicate<LocalDate> isLongPast = date -> date.isBefore(base.minusDays(LATELY));
    return ofThisYear
        .filter(isLongPast.negate())
        .or(() -> valid(Integer.toString(base.getYear() + 1), month, day));
  }

  static Optional<LocalDate> valid(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), monthNumber(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int monthNumber(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : beginning(Month.values(), month).getValue();
  }

  /** Three letters tell months and weekdays apart. */
  static <T extends Enum<T>> T beginning(T[] all, String name) {
    String beginning = name.substring(0, 3).toUpperCase(Locale.ENGLISH);
    return Arrays.stream(all)
        .filter(one -> one.name().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }
}

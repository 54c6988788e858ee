package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Leave in words, on the clocks of the one whose it is. */
final class LeaveWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private LeaveWords() {}

  /** "from Mon 23 Nov to Wed 25 Nov", "on Fri 27 Nov", "on Fri 27 Nov from 13:00". */
  static String say(Leave leave, LocalDateTime now) {
    LocalDate first = leave.from().toLocalDate();
    LocalDate last = last(leave);
    if (first.equals(last)) {
      return "on " + day(first, now) + hours(leave);
    }
    return "from %s to %s".formatted(start(leave, now), end(leave, now));
  }

  /** A midnight at the end belongs to the day before. */
  private static LocalDate last(Leave leave) {
    return leave.back().minusNanos(1).toLocalDate();
  }

  private static String hours(Leave leave) {
    String from = isMidnight(leave.from()) ? "" : " from " + TIME.format(leave.from());
    if (isMidnight(leave.back())) {
      return from;
    }
    return from + (from.isEmpty() ? " until " : " to ") + TIME.format(leave.back());
  }

  private static String start(Leave leave, LocalDateTime now) {
    String day = day(leave.from().toLocalDate(), now);
    return isMidnight(leave.from()) ? day : day + " " + TIME.format(leave.from());
  }

  private static String end(Leave leave, LocalDateTime now) {
    String day = day(last(leave), now);
    return isMidnight(leave.back()) ? day : day + " " + TIME.format(leave.back());
  }

  static String day(LocalDate day, LocalDateTime now) {
    return (day.getYear() == now.getYear() ? DAY : YEAR).format(day);
  }

  private static boolean isMidnight(LocalDateTime local) {
    return local.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}

package dev.unhurry.redis;

import dev.unhurry.availability.Hours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How hours are written in Redis: "1,2,3,4,5 09:00 17:00", Monday is 1. */
final class PackedHours {
  private PackedHours() {}

  static String write(Hours hours) {
    String days =
        hours.days().stream()
            .sorted()
            .map(day -> Integer.toString(day.getValue()))
            .collect(Collectors.joining(","));
    return String.join(" ", days, hours.from().toString(), hours.to().toString());
  }

  static Hours read(String packed) {
    String[] parts = packed.split(" ", 3);
    return new Hours(
        Arrays.stream(parts[0].split(",", -1))
            .map(day -> DayOfWeek.of(Integer.parseInt(day)))
            .collect(Collectors.toUnmodifiableSet()),
        LocalTime.parse(parts[1]),
        LocalTime.parse(parts[2]));
  }
}

package dev.unhurry.availability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Public holidays on which somebody does not work, with their names. */
@FunctionalInterface
public interface Holidays {
  Holidays NONE = day -> Optional.empty();

  /** The name of the holiday on this date; empty where it is an ordinary day. */
  Optional<String> on(LocalDate day);

  static Holidays of(Map<LocalDate, String> names) {
    Map<LocalDate, String> known = Map.copyOf(names);
    return day -> Optional.ofNullable(known.get(day));
  }
}

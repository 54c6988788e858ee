package dev.unhurry.availability.spoken;

import java.time.LocalDate;
import java.util.Optional;

/** Days, a time or both, as somebody named them: "friday", "14:00", "friday 14:00". */
record Moment(Optional<Stretch> days, Optional<DayTime> time) {
  static Optional<Moment> read(Cursor cursor, SpokenDate dates, LocalDate base) {
    Optional<Stretch> first = dates.read(base);
    Optional<DayTime> time = DayTime.read(cursor);
    Optional<Stretch> days = first.isPresent() || time.isEmpty() ? first : dates.read(base);
    return Optional.of(new Moment(days, time)).filter(any -> days.isPresent() || time.isPresent());
  }

  Moment at(DayTime other) {
    return new Moment(days, Optional.of(other));
  }

  Optional<LocalDate> day() {
    return days.map(Stretch::first);
  }

  boolean isBare() {
    return time.filter(DayTime::isBare).isPresent();
  }

  /** A number alone may be a date as well as a time. */
  boolean isClear() {
    return !isBare() || days.isPresent();
  }

  /** When that is; a time goes with one day only. */
  Optional<Stretch> on(LocalDate day) {
    return time.map(
            at ->
                days.filter(named -> !named.isOneDay()).isPresent()
                    ? Optional.<Stretch>empty()
                    : Optional.of(at.on(day().orElse(day))))
        .orElse(days);
  }
}

package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time. Half-open: at {@code end} sharp it is over. */
record Interval(Instant start, Instant end) {
  Interval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException(
          "interval (" + start + " to " + end + ") must end after it starts");
    }
  }

  /** Empty where nothing lies between. */
  static Optional<Interval> between(Instant start, Instant end) {
    return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
  }

  boolean contains(Instant moment) {
    return !moment.isBefore(start) && moment.isBefore(end);
  }

  /** The moment itself, or the start where that is later. */
  Instant from(Instant moment) {
    return later(moment, start);
  }

  /** What is left of it, in elapsed time. */
  Duration leftFrom(Instant moment) {
    return Duration.between(from(moment), end);
  }

  /** What of it lies before and after another, in order. */
  Stream<Interval> without(Interval other) {
    return Stream.of(
            between(start, earlier(end, other.start)), between(later(start, other.end), end))
        .flatMap(Optional::stream);
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}

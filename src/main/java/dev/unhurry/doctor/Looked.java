package dev.unhurry.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of looking at something. */
sealed interface Looked<T> {
  /** What a check finds in what was seen; it finds nothing in what was not looked at. */
  List<Finding> found(String subject, Function<T, List<Finding>> seen);

  Optional<T> value();

  /** There it was. */
  record Saw<T>(T it) implements Looked<T> {
    @Override
    public List<Finding> found(String subject, Function<T, List<Finding>> seen) {
      return seen.apply(it);
    }

    @Override
    public Optional<T> value() {
      return Optional.of(it);
    }
  }

  /** It could not be used. */
  record Broken<T>(String what, String remedy) implements Looked<T> {
    @Override
    public List<Finding> found(String subject, Function<T, List<Finding>> seen) {
      return List.of(Finding.fault(subject, this));
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /** Nobody needs it here. */
  record PassedBy<T>() implements Looked<T> {
    @Override
    public List<Finding> found(String subject, Function<T, List<Finding>> seen) {
      return List.of();
    }

    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }
}

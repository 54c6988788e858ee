package dev.unhurry.config;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What was read, or every mistake that was found while reading it. */
public sealed interface Checked<T> {
  <R> R match(Function<T, R> sound, Function<Faulty<T>, R> faulty);

  /** It can be used. */
  record Sound<T>(T value) implements Checked<T> {
    @Override
    public <R> R match(Function<T, R> sound, Function<Faulty<T>, R> faulty) {
      return sound.apply(value);
    }
  }

  /** It cannot be used; never without a mistake. */
  record Faulty<T>(List<Mistake> mistakes) implements Checked<T> {
    public Faulty {
      mistakes = List.copyOf(mistakes);
    }

    /** One numbered line each. */
    public List<String> numbered() {
      return IntStream.range(0, mistakes.size())
          .mapToObj(i -> "%d. %s".formatted(i + 1, mistakes.get(i)))
          .toList();
    }

    /** All of them for whoever runs the bot: a heading and one numbered line each. */
    public String text() {
      String heading =
          mistakes.size() == 1
              ? "Unhurry does not start: its configuration has 1 mistake."
              : "Unhurry does not start: its configuration has %d mistakes."
                  .formatted(mistakes.size());
      return heading + System.lineSeparator() + String.join(System.lineSeparator(), numbered());
    }

    @Override
    public <R> R match(Function<T, R> sound, Function<Faulty<T>, R> faulty) {
      return faulty.apply(this);
    }
  }
}

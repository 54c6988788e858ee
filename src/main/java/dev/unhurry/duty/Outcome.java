package dev.unhurry.duty;

import dev.unhurry.chat.Utterance;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What a room decides about a duty that is due. */
public sealed interface Outcome {
  <T> T match(Function<Say, T> say, Function<Wait, T> wait, Function<Drop, T> drop);

  /**
   * Say this (the daily cap of whom it reaches alone counts it), and promise what is next, also
   * where it cannot be said now.
   */
  record Say(Utterance what, List<Duty> next) implements Outcome {
    public Say {
      next = List.copyOf(next);
      if (what.standsOnce() && !next.isEmpty()) {
        throw new IllegalArgumentException("what stands once promises nothing next");
      }
    }

    @Override
    public <T> T match(Function<Say, T> say, Function<Wait, T> wait, Function<Drop, T> drop) {
      return say.apply(this);
    }
  }

  /** Not now; promise what is next all the same, and ask again then. */
  record Wait(Instant until, String why, List<Duty> next) implements Outcome {
    public Wait {
      next = List.copyOf(next);
    }

    public Wait(Instant until, String why) {
      this(until, why, List.of());
    }

    @Override
    public <T> T match(Function<Say, T> say, Function<Wait, T> wait, Function<Drop, T> drop) {
      return wait.apply(this);
    }
  }

  /** No longer needed, and why; then promise what is next. */
  record Drop(String why, List<Duty> next) implements Outcome {
    public Drop {
      next = List.copyOf(next);
    }

    public Drop(String why) {
      this(why, List.of());
    }

    @Override
    public <T> T match(Function<Say, T> say, Function<Wait, T> wait, Function<Drop, T> drop) {
      return drop.apply(this);
    }
  }
}

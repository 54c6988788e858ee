package dev.unhurry.duty;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** The diary's answer to "I am about to say this". */
public sealed interface Begun {
  <T> T match(
      Supplier<T> fresh, Function<Instant, T> maybe, Supplier<T> lost, Function<Instant, T> capped);

  /** Nobody began before: say it. */
  record Fresh() implements Begun {
    @Override
    public <T> T match(
        Supplier<T> fresh,
        Function<Instant, T> maybe,
        Supplier<T> lost,
        Function<Instant, T> capped) {
      return fresh.get();
    }
  }

  /** An earlier attempt began then and may have gone out: probe first. */
  record Maybe(Instant since) implements Begun {
    @Override
    public <T> T match(
        Supplier<T> fresh,
        Function<Instant, T> maybe,
        Supplier<T> lost,
        Function<Instant, T> capped) {
      return maybe.apply(since);
    }
  }

  /** The lease lapsed and somebody else has the duty, or it is done: say nothing. */
  record Lost() implements Begun {
    @Override
    public <T> T match(
        Supplier<T> fresh,
        Function<Instant, T> maybe,
        Supplier<T> lost,
        Function<Instant, T> capped) {
      return lost.get();
    }
  }

  /** The listener has heard enough from the bot today; try again then. */
  record Capped(Instant until) implements Begun {
    @Override
    public <T> T match(
        Supplier<T> fresh,
        Function<Instant, T> maybe,
        Supplier<T> lost,
        Function<Instant, T> capped) {
      return capped.apply(until);
    }
  }
}

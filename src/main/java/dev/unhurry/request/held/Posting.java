package dev.unhurry.request.held;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** When what somebody asks is posted. */
sealed interface Posting {
  <T> T match(Supplier<T> now, Function<Instant, T> then, Function<String, T> unknown);

  /** At once. */
  record Now() implements Posting {
    @Override
    public <T> T match(Supplier<T> now, Function<Instant, T> then, Function<String, T> unknown) {
      return now.get();
    }
  }

  /** At this moment, to the second: Slack knows no finer one. */
  record Then(Instant at) implements Posting {
    @Override
    public <T> T match(Supplier<T> now, Function<Instant, T> then, Function<String, T> unknown) {
      return then.apply(at);
    }
  }

  /** Nobody can say, and why. */
  record Unknown(String why) implements Posting {
    @Override
    public <T> T match(Supplier<T> now, Function<Instant, T> then, Function<String, T> unknown) {
      return unknown.apply(why);
    }
  }
}

package dev.unhurry.nudge;

import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reading;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a second look at a ping finds when its grace time has ended. */
sealed interface Finding {
  <T> T match(
      BiFunction<Burst, Reading, T> stands,
      Function<Burst, T> completed,
      Function<Duration, T> later,
      Function<String, T> moot);

  /** It still earns a hint, and why. */
  record Stands(Burst burst, Reading reading) implements Finding {
    @Override
    public <T> T match(
        BiFunction<Burst, Reading, T> stands,
        Function<Burst, T> completed,
        Function<Duration, T> later,
        Function<String, T> moot) {
      return stands.apply(burst, reading);
    }
  }

  /** Its author made it an ask. */
  record Completed(Burst burst) implements Finding {
    @Override
    public <T> T match(
        BiFunction<Burst, Reading, T> stands,
        Function<Burst, T> completed,
        Function<Duration, T> later,
        Function<String, T> moot) {
      return completed.apply(burst);
    }
  }

  /** Slack asks to come back after this time. */
  record Later(Duration after) implements Finding {
    @Override
    public <T> T match(
        BiFunction<Burst, Reading, T> stands,
        Function<Burst, T> completed,
        Function<Duration, T> later,
        Function<String, T> moot) {
      return later.apply(after);
    }
  }

  /** Nothing to say, and why. */
  record Moot(String why) implements Finding {
    @Override
    public <T> T match(
        BiFunction<Burst, Reading, T> stands,
        Function<Burst, T> completed,
        Function<Duration, T> later,
        Function<String, T> moot) {
      return moot.apply(why);
    }
  }
}

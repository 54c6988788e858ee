package dev.unhurry.slack;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.function.Function;

/** What one call of the Web API came to. */
sealed interface Answer {
  <T> T match(
      Function<JsonObject, T> done,
      Function<Duration, T> limited,
      Function<String, T> unclear,
      Function<String, T> refused);

  /** Slack did it. */
  record Done(JsonObject body) implements Answer {
    @Override
    public <T> T match(
        Function<JsonObject, T> done,
        Function<Duration, T> limited,
        Function<String, T> unclear,
        Function<String, T> refused) {
      return done.apply(body);
    }
  }

  /** Slack did not do it and wants to be asked no earlier than after this time. */
  record Limited(Duration after) implements Answer {
    @Override
    public <T> T match(
        Function<JsonObject, T> done,
        Function<Duration, T> limited,
        Function<String, T> unclear,
        Function<String, T> refused) {
      return limited.apply(after);
    }
  }

  /** Slack may or may not have done it. */
  record Unclear(String why) implements Answer {
    @Override
    public <T> T match(
        Function<JsonObject, T> done,
        Function<Duration, T> limited,
        Function<String, T> unclear,
        Function<String, T> refused) {
      return unclear.apply(why);
    }
  }

  /** Slack did not do it and will not; {@code error} is its own word for why. */
  record Refused(String error) implements Answer {
    @Override
    public <T> T match(
        Function<JsonObject, T> done,
        Function<Duration, T> limited,
        Function<String, T> unclear,
        Function<String, T> refused) {
      return refused.apply(error);
    }
  }
}

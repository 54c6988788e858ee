package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thing that Slack is asked about somebody at the moment when it matters. What it said holds
 * for a minute.
 *
 * <p>Where it does not answer, whoever asks comes back in a minute, and ten minutes after the first
 * try reads that there is nothing: one method that is out of order must not silence the bot.
 */
final class Glance<T> {
  static final Duration FRESH = Duration.ofMinutes(1);
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** For how long nobody asks for what is not granted. */
  static final Duration FORGONE = Duration.ofHours(1);

  /** How long a method rests that gave no answer, so that not each of many duties waits for it. */
  static final Duration REST = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(Glance.class);
  private static final int MOST_PEOPLE = 5_000;

  /** The bot may not ask this of anybody. */
  private static final Set<String> NOT_GRANTED =
      Set.of("missing_scope", "not_allowed_token_type", "no_permission");

  private final WebApi api;
  private final String method;
  private final Function<JsonObject, Optional<T>> read;
  private final Cache<Actor, Seen<T>> seen = cache();
  private final Cache<Actor, Instant> unansweredSince = cache();
  private volatile Pause pause = new Pause(Instant.MIN, false);

  private record Seen<T>(Optional<T> what, Instant until) {}

  /**
   * When the method is not asked for anybody.
   *
   * @param forgone whether that means that there is nothing, and not that it is not known
   */
  private record Pause(Instant until, boolean forgone) {}

  Glance(WebApi api, String method, Function<JsonObject, Optional<T>> read) {
    this.api = api;
    this.method = method;
    this.read = read;
  }

  private static <V> Cache<Actor, V> cache() {
    return Caffeine.newBuilder().maximumSize(MOST_PEOPLE).build();
  }

  Optional<T> at(Actor person, Instant now) {
    Seen<T> known = seen.getIfPresent(person);
    if (known != null && now.isBefore(known.until())) {
      return known.what();
    }
    Pause current = pause;
    if (now.isBefore(current.until())) {
      return current.forgone() ? Optional.empty() : unanswered(person, now, "it rests");
    }
    return ask(person, now);
  }

  private Optional<T> ask(Actor person, Instant now) {
    return api.call(method, Map.of("user", person.user().value()), WebApi.HURRIED)
        .match(
            body -> seen(person, read.apply(body), now),
            wait -> unanswered(person, now, "it wants to be asked again in " + wait),
            why -> {
              pause = new Pause(now.plus(REST), false);
              return unanswered(person, now, why);
            },
            error -> refused(person, now, error));
  }

  private Optional<T> refused(Actor person, Instant now, String error) {
    if (SlackDirectory.NOBODY.contains(error)) {
      return seen(person, Optional.empty(), now);
    }
    if (!NOT_GRANTED.contains(error)) {
      return unanswered(person, now, error);
    }
    log.info("{} is not granted ({}); asked again in {} min", method, error, FORGONE.toMinutes());
    pause = new Pause(now.plus(FORGONE), true);
    return Optional.empty();
  }

  private Optional<T> seen(Actor person, Optional<T> what, Instant now) {
    unansweredSince.invalidate(person);
    seen.put(person, new Seen<>(what, now.plus(FRESH)));
    return what;
  }

  /** A try of long ago, after which nobody asked again, is no beginning of this silence. */
  private Optional<T> unanswered(Actor person, Instant now, String why) {
    Instant first =
        unansweredSince
            .asMap()
            .merge(
                person,
                now,
                (earlier, latest) -> latest.isAfter(earlier.plus(FORGONE)) ? latest : earlier);
    if (now.isBefore(first.plus(PATIENCE))) {
      throw new DirectoryAway(person, why);
    }
    log.warn("{} gives no answer for {} min; taken as nothing", method, PATIENCE.toMinutes());
    return Optional.empty();
  }
}

package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays out a person's App Home and shows it, in one attempt: the next time they open it, it is laid
 * out anew anyway. Whoever opened theirs of late, or used it, can be shown it again.
 *
 * @see <a href="https://docs.slack.dev/surfaces/app-home">Slack on the App Home</a>
 */
final class Homes {
  static final Home SORRY =
      new Home(
          List.of(
              Layout.paragraph("I cannot show your page just now. Open it again in a minute.")));

  private static final Logger log = LoggerFactory.getLogger(Homes.class);
  private static final int STRIPES = 64;
  private static final Duration OPEN = Duration.ofHours(8);
  private static final int MOST_OPEN = 2_000;

  private final WebApi api;
  private final Gson gson;
  private final List<Lock> turns =
      Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

  private final Set<Actor> waiting = ConcurrentHashMap.newKeySet();

  private final Cache<Actor, Shown> open =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).expireAfterWrite(OPEN).build();

  /** How to lay out a Home that stands open, and when that was last begun. */
  private static final class Shown {
    private final Supplier<Home> home;
    private volatile long begun;

    private Shown(Supplier<Home> home) {
      this.home = home;
      this.begun = System.nanoTime();
    }
  }

  /** A Home that is switched off is refused at every click; the log need not say so each time. */
  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  Homes(WebApi api, Gson gson) {
    this.api = api;
    this.gson = gson;
  }

  /**
   * One at a time for each person, so that what was laid out last is shown last. Whoever waits for
   * a turn lays out what is true by then, so one is enough: somebody who clicks on while Slack is
   * slow would else take the threads of everybody.
   */
  void show(Actor person, Supplier<Home> home) {
    if (!waiting.add(person)) {
      return;
    }
    inTurn(
        person,
        () -> {
          waiting.remove(person);
          open.put(person, new Shown(home));
          publish(person, laidOut(home));
        });
  }

  private void inTurn(Actor person, Runnable work) {
    Lock turn = turns.get(Math.floorMod(person.hashCode(), STRIPES));
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  boolean isOpen(Actor person) {
    return open.getIfPresent(person) != null;
  }

  /**
   * Shows an open Home as it is now, unless it was laid out since; one that cannot be laid out or
   * shown stays as it is.
   *
   * @param changed when something on it changed, on the monotonic clock
   * @return what Slack wants to be waited for before it is shown
   */
  Optional<Duration> again(Actor person, long changed) {
    Duration[] wait = new Duration[1];
    inTurn(
        person,
        () -> {
          Shown shown = open.getIfPresent(person);
          if (shown != null && shown.begun - changed < 0) {
            shown.begun = System.nanoTime();
            wait[0] =
                publishOnce(person, shown.home.get())
                    .match(done -> null, limited -> limited, unclear -> null, error -> null);
          }
        });
    return Optional.ofNullable(wait[0]);
  }

  private static Home laidOut(Supplier<Home> home) {
    try {
      return home.get();
    } catch (DirectoryAway e) {
      log.warn("a Home was not laid out, the person is told to come back: {}", e.getMessage());
      return SORRY;
    } catch (RuntimeException e) {
      log.error("a Home could not be laid out", e);
      return SORRY;
    }
  }

  private void publish(Actor person, Home home) {
    if (!(publishOnce(person, home) instanceof Answer.Refused refused)) {
      return;
    }
    if (logged.add(refused.error())) {
      log.error("Slack does not take a Home ({}); this is said once", refused.error());
    }
    if (!home.equals(SORRY)) {
      publishOnce(person, SORRY);
    }
  }

  private Answer publishOnce(Actor person, Home home) {
    View view = View.builder().type("home").blocks(home.blocks()).build();
    return api.call(
        "views.publish", Map.of("user_id", person.user().value(), "view", gson.toJson(view)));
  }
}

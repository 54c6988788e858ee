package dev.unhurry.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import java.util.List;
import java.util.Map;
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
 * out anew anyway.
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

  private final WebApi api;
  private final Gson gson;
  private final List<Lock> turns =
      Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

  private final Set<Actor> waiting = ConcurrentHashMap.newKeySet();

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
    Lock turn = turns.get(Math.floorMod(person.hashCode(), STRIPES));
    turn.lock();
    try {
      waiting.remove(person);
      publish(person, laidOut(home));
    } finally {
      turn.unlock();
    }
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

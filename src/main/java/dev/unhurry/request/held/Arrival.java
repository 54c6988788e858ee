package dev.unhurry.request.held;

import dev.unhurry.chat.History;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Requests;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a held post once its time has come, and opens its request, dated from the post.
 *
 * <p>It looks twice, because Slack may be late. A post that is not there then was taken back, or
 * Slack did not take it: nobody is told. Where the channel cannot be read it looks again, until the
 * request would have expired.
 */
final class Arrival implements Keeper {
  static final String KIND = "held-ask";

  /** Soon, so that a first answer in the thread finds a request to settle. */
  static final Duration FIRST_LOOK = Duration.ofSeconds(5);

  static final Duration LAST_LOOK = Duration.ofMinutes(5);
  static final Duration UNREAD = Duration.ofMinutes(10);

  /** Slack's clock and ours may differ by a little. */
  private static final Duration EARLIER = Duration.ofMinutes(1);

  /** In the busiest channel, so many of Slack's shortest pages are five minutes. */
  private static final int MOST_PAGES = 10;

  private static final Outcome NOT_POSTED = new Outcome.Drop("it was not posted");

  private final History history;
  private final Requests requests;
  private final RuleBook rules;

  Arrival(History history, Requests requests, RuleBook rules) {
    this.history = history;
    this.requests = requests;
    this.rules = rules;
  }

  static Duty of(HeldAsk ask) {
    return ask.duty(KIND, ask.post().at().plus(FIRST_LOOK));
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    HeldAsk ask = HeldAsk.of(duty);
    ChannelRules inForce = rules.of(duty.team(), ask.channel());
    if (!inForce.mode().speaks()) {
      return new Outcome.Drop("nothing is followed in this channel");
    }
    return look(ask, inForce, ask.post().at().plus(LAST_LOOK), MOST_PAGES, now);
  }

  private Outcome look(HeldAsk ask, ChannelRules inForce, Instant to, int pages, Instant now) {
    Instant from = ask.post().at().minus(EARLIER);
    return history
        .between(ask.post().team(), ask.channel(), from, to)
        .match(
            found -> found(found, ask, inForce, pages, now),
            later -> unread(ask, now.plus(later), now),
            why -> unread(ask, now.plus(UNREAD), now));
  }

  private Outcome found(
      History.Found found, HeldAsk ask, ChannelRules inForce, int pages, Instant now) {
    Optional<History.Entry> post =
        found.entries().stream()
            .filter(
                entry -> entry.bot() && entry.blocks().keySet().stream().anyMatch(ask::isMarked))
            .findFirst();
    if (post.isEmpty() && !found.whole() && pages > 1 && !found.entries().isEmpty()) {
      Instant oldest = found.entries().get(0).message().ref().posted();
      return look(ask, inForce, oldest.minus(1, ChronoUnit.MICROS), pages - 1, now);
    }
    return post.map(entry -> open(entry, ask, inForce)).orElseGet(() -> missing(ask, now));
  }

  private Outcome open(History.Entry post, HeldAsk ask, ChannelRules inForce) {
    if (post.answered() || post.reacted()) {
      // Who answered, and whether a mark means "done", is not known here; silence is the less evil.
      return new Outcome.Drop("somebody was quicker");
    }
    Asked asked =
        new Asked(post.message().ref(), ask.asker(), ask.to(), List.of(), "").ofAll(ask.all());
    requests.open(asked, ask.urgency(), inForce);
    return new Outcome.Drop("the request is open");
  }

  private static Outcome missing(HeldAsk ask, Instant now) {
    Instant last = ask.post().at().plus(LAST_LOOK);
    return now.isBefore(last) ? new Outcome.Wait(last, "it does not stand there yet") : NOT_POSTED;
  }

  private static Outcome unread(HeldAsk ask, Instant again, Instant now) {
    Instant over = ask.post().at().plus(Promises.EXPIRES_AFTER);
    return now.isBefore(over) ? new Outcome.Wait(again, "the channel cannot be read") : NOT_POSTED;
  }
}

package dev.unhurry.intake.unheard;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears one page of a channel, from its end back. What stands at its beginning is left for the page
 * before, which knows what stood before that.
 */
final class Page implements Keeper {
  private static final Logger log = LoggerFactory.getLogger(Page.class);
  private static final int MOST_PAGES = 20;

  /** A ts has six digits. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  private final History history;
  private final RequestBook book;
  private final Ears ears;
  private final Steps steps;

  Page(History history, RequestBook book, Ears ears, Steps steps) {
    this.history = history;
    this.book = book;
    this.ears = ears;
    this.steps = steps;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    ChannelId channel = new ChannelId(duty.fact("channel"));
    if (!ears.listenIn(duty.team(), channel)) {
      return threads(duty, channel);
    }
    Instant start = Span.in(duty).since().minus(ears.reach());
    Instant end = Instant.parse(duty.fact("end"));
    return history
        .between(duty.team(), channel, start, end)
        .match(
            found -> hear(duty, channel, found, now),
            after -> steps.later(now, after),
            why -> steps.unread(duty, why, now));
  }

  private Outcome hear(Duty duty, ChannelId channel, History.Found found, Instant now) {
    Span span = Span.in(duty);
    Instant from = found.whole() ? span.since() : knownFrom(found.entries(), span.since());
    ears.hear(found.people(), from, now);
    int page = Integer.parseInt(duty.fact("page"));
    if (from.isAfter(span.since()) && page < MOST_PAGES) {
      return steps.done(
          duty, List.of(span.page(channel, from.minus(TICK), page + 1)), "the page before is next");
    }
    log.info("channel {} is read from {} to {}, {} pages", channel, from, span.to(), page);
    return threads(duty, channel);
  }

  /** From when on it is known what stood before; a page of minutes is heard as it is. */
  private Instant knownFrom(List<History.Entry> entries, Instant since) {
    Instant first = entries.get(0).message().ref().posted();
    Instant last = entries.get(entries.size() - 1).message().ref().posted();
    Instant known = first.plus(ears.reach());
    Instant from = known.isAfter(last) ? first : known;
    return from.isBefore(since) ? since : from;
  }

  /** The requests of before, and those that were just opened. */
  private Outcome threads(Duty duty, ChannelId channel) {
    Span span = Span.in(duty);
    List<Duty> threads =
        book.in(duty.team(), channel).stream()
            .flatMap(
                request ->
                    leading(request)
                        .map(message -> span.thread(message, request.ref(), span.since())))
            .distinct()
            .toList();
    return steps.done(duty, threads, "what is open there is looked at");
  }

  private static Stream<MessageRef> leading(Request request) {
    return Stream.concat(Stream.of(request.ref()), request.also().stream().map(request.ref()::at));
  }
}

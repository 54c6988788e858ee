package dev.unhurry.request.catchup;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says in one message what fell into an outage for somebody, as far as it is still true. */
final class Digest implements Keeper {
  static final String KIND = "catch-up";

  /** What has ended waits no longer than this for somebody who cannot be told. */
  private static final Duration HEARD_WITHIN = Duration.ofDays(30);

  private final RequestBook book;
  private final Promises promises;
  private final Listener listener;
  private final Missed missed;
  private final CatchUpCards cards;

  Digest(Following following, Missed missed, CatchUpCards cards) {
    this.book = following.book();
    this.promises = following.promises();
    this.listener = following.listener();
    this.missed = missed;
    this.cards = cards;
  }

  /** A line, and the request as it is now. */
  record Shown(Line line, Request request) {}

  static Duty duty(Actor person, Outage outage, Set<String> shows, Instant now) {
    String user = person.user().value();
    Map<String, String> facts =
        Map.of(
            "person", user,
            "from", outage.from().toString(),
            "to", outage.to().toString(),
            "deaf", Boolean.toString(outage.deaf()),
            "read", Boolean.toString(outage.caughtUp()),
            "shows", String.join(" ", new TreeSet<>(shows)));
    return Duty.about(user + "|" + outage.to(), person.team(), KIND, Duty.atOnce(now), facts);
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor person = person(duty);
    List<Shown> shown = shown(duty, now);
    if (shown.isEmpty()) {
      return new Outcome.Drop("all of it is settled");
    }
    return listener
        .tell(
            person, promises.listTime(person), cards.digest(person, outage(duty), shown, now), now)
        .match(
            say -> say,
            wait -> {
              unheard(shown, wait.until().minus(HEARD_WITHIN));
              return wait;
            },
            drop -> {
              unheard(shown, now);
              return drop;
            });
  }

  private static Actor person(Duty duty) {
    return new Actor(duty.team(), new UserId(duty.fact("person")));
  }

  private static Outage outage(Duty duty) {
    Instant from = Instant.parse(duty.fact("from"));
    Instant to = Instant.parse(duty.fact("to"));
    return new Outage(
        duty.team(),
        from,
        to,
        Boolean.parseBoolean(duty.fact("deaf")),
        Boolean.parseBoolean(duty.fact("read")));
  }

  private List<Shown> shown(Duty duty, Instant now) {
    Actor person = person(duty);
    return Stream.of(duty.fact("shows").split(" "))
        .flatMap(written -> Line.read(duty.team(), written))
        .flatMap(line -> book.find(line.ref()).stream().map(request -> new Shown(line, request)))
        .filter(one -> missed.isTrue(one.line(), person, one.request(), now))
        .sorted(
            Comparator.comparing((Shown one) -> one.line().what())
                .thenComparing(one -> one.request().firstDue().due())
                .thenComparing(one -> one.request().ref().ts()))
        .toList();
  }

  /** Whoever is not told of the end has it all the same, of what ended by then. */
  private void unheard(List<Shown> shown, Instant by) {
    shown.stream()
        .filter(one -> one.line().what() == Line.What.ENDED)
        .map(Shown::request)
        .filter(request -> !Promises.ends(request).isAfter(by))
        .forEach(request -> book.close(request.ref()));
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    unheard(shown(duty, now), now);
  }

  @Override
  public List<Duty> setAside(Duty duty, Instant now) {
    unheard(shown(duty, now), now);
    return List.of();
  }
}

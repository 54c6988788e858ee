package dev.unhurry.request.back;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.Return;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Following;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Asks an asker before somebody is back from leave what is still needed. Ben is back on Friday
 * 09:00 in Tokyo; on Thursday morning in Lisbon Ana reads what she asked him until Wednesday, and
 * strikes out what has settled itself.
 */
final class BackSoon implements Keeper {
  /** What was asked later is needed still. */
  private static final Duration OLD_ENOUGH = Duration.ofDays(1);

  private final RequestBook book;
  private final Listener listener;
  private final HoursBook hours;
  private final BackCards cards;

  BackSoon(Following following, BackCards cards) {
    this.book = following.book();
    this.listener = following.listener();
    this.hours = following.hours().hours();
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor away = new Actor(duty.team(), new UserId(duty.fact("person")));
    LocalDateTime end = LocalDateTime.parse(duty.fact("end"));
    return Return.after(hours.of(away), now).stream()
        .filter(leave -> leave.end().equals(end))
        .findFirst()
        .map(leave -> soon(leave, away, asker(duty), now))
        .orElseGet(() -> new Outcome.Drop("they are back, or not on that leave"));
  }

  private static Actor asker(Duty duty) {
    return new Actor(duty.team(), new UserId(duty.fact("asker")));
  }

  private Outcome soon(Return leave, Actor away, Actor asker, Instant now) {
    Optional<Instant> later = leave.dayBefore(hours.of(asker)).filter(now::isBefore);
    if (later.isPresent()) {
      return new Outcome.Wait(later.get(), "they are back later, or are asked later");
    }
    List<Request> open =
        book.askedBy(asker).stream()
            .filter(request -> request.awaits(away.user()))
            .filter(request -> !request.ref().posted().isAfter(now.minus(OLD_ENOUGH)))
            .toList();
    return open.isEmpty()
        ? new Outcome.Drop("nothing waits for them")
        : ask(Questions.of(away.user(), leave.back(), open), asker, open.get(0), now);
  }

  private Outcome ask(Questions questions, Actor asker, Request first, Instant now) {
    return listener.tell(asker, first.ref().channel(), cards.ask(questions, asker), now);
  }
}

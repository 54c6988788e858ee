package dev.unhurry.home;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.desk.OwnDesks;
import dev.unhurry.availability.desk.QuietDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.nudge.LatestHint;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.list.ListCards;
import java.time.Instant;
import java.util.List;

/**
 * A person's App Home: their latest hint, what waits for them, what they wait for, their hours and
 * leave, and what the bot may send them. Its buttons are those that the desks show elsewhere, so
 * the desks take their clicks.
 */
public final class HomePage implements HomeDesk {
  /** What stands there beside the requests. */
  public record Own(LatestHint hint, OwnDesks time, QuietDesk quiet, Leafing leafing) {}

  private final Own own;
  private final RequestBook book;
  private final ListCards lists;
  private final HoursBook hours;

  public HomePage(Own own, RequestBook book, ListCards lists, HoursBook hours) {
    this.own = own;
    this.book = book;
    this.lists = lists;
    this.hours = hours;
  }

  @Override
  public Home home(Actor person, Instant now) {
    return new HomeCards(
            own.hint().shown(person, now),
            lists.home(
                person,
                own.leafing().of(person, now),
                book.waitingFor(person),
                book.askedBy(person),
                now),
            List.of(
                new HomeCards.Part(
                    "My hours",
                    own.time().hours().shown(person, now),
                    own.time().reads().onHome(person),
                    own.time().focus().onHome(person, now)),
                new HomeCards.Part("Away", own.time().away().onHome(person, now)),
                new HomeCards.Part("What I send you", own.quiet().shown(person, now))))
        .home(hours.of(person).describe(now));
  }
}

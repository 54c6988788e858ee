package dev.unhurry.home;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.desk.OwnDesks;
import dev.unhurry.availability.desk.QuietDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.home.fresh.Watching;
import dev.unhurry.nudge.LatestHint;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.list.ListCards;
import dev.unhurry.request.list.Pages;
import java.time.Instant;
import java.util.List;

/**
 * A person's App Home: their latest hint, what waits for them, what they wait for, their hours and
 * leave, and what the bot may send them. Its buttons are those that the desks show elsewhere, so
 * the desks take their clicks.
 */
public final class HomePage implements HomeDesk {
  /** What stands there beside the requests. */
  public record Own(
      LatestHint hint, OwnDesks time, QuietDesk quiet, PrivacyDesk privacy, Leafing leafing) {}

  /** The lists of requests, and who is told when they change. */
  public record Requests(RequestBook book, Watching watching, ListCards lists) {}

  private final Own own;
  private final Requests requests;
  private final HoursBook hours;

  public HomePage(Own own, Requests requests, HoursBook hours) {
    this.own = own;
    this.requests = requests;
    this.hours = hours;
  }

  @Override
  public Home home(Actor person, Instant now) {
    Watching.Listed listed = requests.watching().onHome(person, requests.book());
    Pages pages = own.leafing().of(person, now);
    return new HomeCards(
            own.hint().shown(person, now),
            requests.lists().home(person, pages, listed.waiting(), listed.asked(), now),
            List.of(
                new HomeCards.Part(
                    "My hours",
                    own.time().hours().shown(person, now),
                    own.time().reads().onHome(person),
                    own.time().focus().onHome(person, now)),
                new HomeCards.Part("Away", own.time().away().onHome(person, now)),
                new HomeCards.Part("What I send you", own.quiet().shown(person, now)),
                new HomeCards.Part("What I keep about you", kept(person, listed, now))))
        .home(hours.of(person).describe(now));
  }

  private Card kept(Actor person, Watching.Listed listed, Instant now) {
    return own.privacy().onHome(person, listed.waiting().size(), listed.asked().size(), now);
  }
}

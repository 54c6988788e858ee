package dev.unhurry.home;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.HoursDesk;
import dev.unhurry.availability.QuietDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.request.ListCards;
import dev.unhurry.request.RequestBook;
import java.time.Instant;

/**
 * A person's App Home: what waits for them, what they wait for, their hours, and what the bot may
 * send them. Its buttons are those that the desks show elsewhere, so the desks take their clicks.
 */
public final class HomePage implements HomeDesk {
  private final RequestBook book;
  private final ListCards lists;
  private final HoursDesk hoursDesk;
  private final QuietDesk quietDesk;
  private final HoursBook hours;

  public HomePage(
      RequestBook book,
      ListCards lists,
      HoursDesk hoursDesk,
      QuietDesk quietDesk,
      HoursBook hours) {
    this.book = book;
    this.lists = lists;
    this.hoursDesk = hoursDesk;
    this.quietDesk = quietDesk;
    this.hours = hours;
  }

  @Override
  public Home home(Actor person, Instant now) {
    return new HomeCards(
            lists.home(person, book.waitingFor(person), book.askedBy(person), now),
            hoursDesk.shown(person, now),
            quietDesk.shown(person, now))
        .home(hours.of(person).describe(now));
  }
}

package dev.unhurry.request;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Directory;
import dev.unhurry.duty.Staff;
import dev.unhurry.urgency.RuledHours;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public final class OpenRequests {
  private final RequestBook book;
  private final RuledHours hours;
  private final Promises promises;
  private final RequestCards cards;
  private final ListCards lists;

  public OpenRequests(RequestBook book, RuledHours hours, Directory directory) {
    this.book = book;
    this.hours = hours;
    this.promises = new Promises(hours, directory);
    this.cards = new RequestCards(directory, hours.hours());
    this.lists = new ListCards(directory, hours.hours());
  }

  /** What opens and settles them. */
  public Requests requests() {
    return new Requests(book, promises);
  }

  /** What waits for somebody, as they read it. */
  public ListCards lists() {
    return lists;
  }

  public Staff staff(QuietBook quiet) {
    Followed followed = new Followed(book);
    Listener listener = new Listener(hours, quiet);
    return new Staff(
        Map.of(
            Reminder.KIND, new Reminder(followed, listener, cards),
            DueNews.KIND, new DueNews(followed, listener, cards),
            Expiry.KIND, new Expiry(book, followed, listener, cards)),
        List.of(new RequestDesk(book, promises, cards, lists)));
  }
}

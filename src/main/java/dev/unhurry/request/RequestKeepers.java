package dev.unhurry.request;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.duty.Keeper;
import dev.unhurry.urgency.RuledHours;
import java.util.Map;

/** Who keeps which of this room's promises. */
public final class RequestKeepers {
  private RequestKeepers() {}

  public static Map<String, Keeper> of(
      RequestBook book, RuledHours hours, QuietBook quiet, RequestCards cards) {
    Followed followed = new Followed(book);
    Listener listener = new Listener(hours, quiet);
    return Map.of(
        Reminder.KIND, new Reminder(followed, listener, cards),
        DueNews.KIND, new DueNews(followed, listener, cards),
        Expiry.KIND, new Expiry(book, followed, listener, cards));
  }
}

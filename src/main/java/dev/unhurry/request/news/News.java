package dev.unhurry.request.news;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import dev.unhurry.request.list.Listing;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record News(Following following, Listing listing) {
  public Staff staff() {
    NewsCards cards = new NewsCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(
            Promises.REMINDER,
            new Reminder(following, cards, listing),
            Promises.DUE_NEWS,
            new DueNews(following.followed(), following.listener(), cards),
            Promises.EXPIRY,
            new Expiry(following, cards)),
        List.of(new NewsDesk(following.book(), following.promises(), cards)));
  }
}

package dev.unhurry.request.news;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import dev.unhurry.request.asker.AskerDesk;
import dev.unhurry.request.list.Listing;
import dev.unhurry.request.look.Looking;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record News(Following following, Listing listing, Looking looking) {
  public Staff staff() {
    NewsCards cards = new NewsCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(
            Promises.REMINDER,
            new Reminder(following, looking, cards, listing),
            Promises.DUE_NEWS,
            new DueNews(looking, following.listener(), cards),
            Promises.EXPIRY,
            new Expiry(following, cards)),
        List.of(new NewsDesk(), new AskerDesk(following)));
  }
}

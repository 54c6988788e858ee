package dev.unhurry.request.gone;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Gone;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Departures(Following following) {
  public Staff staff() {
    GoneCards cards = new GoneCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(
            Gone.KIND, new Departed(following),
            Gone.NEW_ID, new Renumbering(following.book()),
            HandedBack.KIND, new HandedBack(following.listener(), cards)),
        List.of());
  }
}

package dev.unhurry.request.turn;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Turn;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Turns(Following following) {
  public Staff staff() {
    TurnCards cards = new TurnCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(Turn.KIND, new TurnNews(following.book(), following.listener(), cards)),
        List.of(new TurnDesk()));
  }
}

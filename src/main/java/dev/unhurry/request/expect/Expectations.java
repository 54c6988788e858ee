package dev.unhurry.request.expect;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Expectations(Following following) {
  public Staff staff() {
    Covers covers = new Covers(following.hours(), following.directory());
    ExpectCards cards = new ExpectCards(following.hours());
    return new Staff(
        Map.of(Promises.EXPECTATION, new Expectation(following, covers, cards)),
        List.of(new InsteadDesk(following)));
  }
}

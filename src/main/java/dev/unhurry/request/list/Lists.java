package dev.unhurry.request.list;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Lists(Following following) {
  /** What waits for somebody, as they read it. */
  public ListCards cards() {
    return new ListCards(following.directory(), following.hours().hours());
  }

  /** What says it to them unasked. */
  public Listing listing() {
    return new Listing(following, cards());
  }

  public Staff staff() {
    return new Staff(
        Map.of(
            Promises.LIST,
            new OneList(following.promises(), listing()),
            OldList.KIND,
            new OldList()),
        List.of(new ListDesk(following.book(), cards())));
  }
}

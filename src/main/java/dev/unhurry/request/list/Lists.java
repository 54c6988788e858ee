package dev.unhurry.request.list;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Promises;
import dev.unhurry.request.handle.ShownLists;
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

  /** What shows it to them again after they pressed something in it. */
  public ShownLists shown() {
    return new Shown(following.book(), cards());
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

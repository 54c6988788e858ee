package dev.unhurry.request.list;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;

/** The floor plan of this room. */
public record Lists(Following following) {
  /** What waits for somebody, as they read it. */
  public ListCards cards() {
    return new ListCards(following.directory(), following.hours().hours());
  }

  public Staff staff() {
    return Staff.of(new ListDesk(following.book(), cards()));
  }
}

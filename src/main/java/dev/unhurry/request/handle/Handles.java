package dev.unhurry.request.handle;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;

/** The floor plan of this room. */
public record Handles(Following following, ShownLists lists) {
  public Staff staff() {
    return Staff.of(new HandleDesk(following, lists));
  }
}

package dev.unhurry.request.back;

import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.StillNeeded;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record ComingBack(Following following) {
  public Staff staff() {
    BackCards cards = new BackCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(StillNeeded.STILL_NEEDED, new BackSoon(following, cards)),
        List.of(new BackDesk(following, cards)));
  }
}

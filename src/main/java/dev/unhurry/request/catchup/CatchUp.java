package dev.unhurry.request.catchup;

import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Staff;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.request.Following;
import java.util.HashMap;
import java.util.Map;

/** The floor plan of this room, which stands around others that tell people of their requests. */
public record CatchUp(Following following, Outages outages) {
  /** The same rooms, late after an outage as it is said here. */
  public Staff around(Staff rooms) {
    Missed missed = new Missed(following);
    CatchUpCards cards = new CatchUpCards(following.directory(), following.hours().hours());
    Map<String, Keeper> keepers = new HashMap<>();
    rooms
        .keepers()
        .forEach((kind, one) -> keepers.put(kind, new LateKeeper(one, outages, missed, cards)));
    keepers.put(Digest.KIND, new Digest(following, missed, cards));
    return new Staff(keepers, rooms.desks());
  }
}

package dev.unhurry.home.kept;

import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.duty.Staff;
import dev.unhurry.home.export.Export;
import dev.unhurry.home.export.Traces;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.Following;
import dev.unhurry.urgency.KeptRules;
import java.util.List;
import java.util.Map;

/**
 * The floor plan of this room: everything that knows something about a person.
 *
 * @param following their requests, and how whoever waits for them is told
 */
public record OwnData(
    Following following, OwnTimes times, HintBook hints, KeptRules rules, Traces traces) {

  public Staff staff() {
    Export export = new Export(following.book(), times, hints, rules, traces);
    Erasure erasure = new Erasure(following, times, traces);
    LeftCards cards = new LeftCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(Left.KIND, new Left(following.listener(), cards)),
        List.of(new OwnDataDesk(export, erasure, following.book())));
  }
}

package dev.unhurry.nudge.courtesy;

import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Staff;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Courtesies(RuleBook rules, Patience patience, Wording wording) {
  public Staff staff(Diary diary) {
    CourtesyCards cards = new CourtesyCards(wording);
    return new Staff(
        Map.of(
            AwayHint.KIND, new AwayHint(rules, patience, wording),
            KindlyHint.KIND, new KindlyHint(rules, patience, cards)),
        List.of(new KindlyDesk(rules, patience, wording.directory(), diary)));
  }
}

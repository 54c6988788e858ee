package dev.unhurry.nudge;

import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Burst;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The floor plan of this room. */
public final class NudgeStaff {
  private NudgeStaff() {}

  /**
   * Who works here.
   *
   * @param completed takes a burst that its author made an ask within the grace time, for whoever
   *     follows requests; may be handed the same one twice
   */
  public static Staff of(
      RuleBook rules,
      SecondLook look,
      Patience patience,
      NudgeCards cards,
      BiConsumer<Burst, ChannelRules> completed) {
    Hint hint = new Hint(rules, look, patience, cards, completed);
    return new Staff(Map.of(Hint.KIND, hint), List.of(new NudgeDesk(cards)));
  }
}

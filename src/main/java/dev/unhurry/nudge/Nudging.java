package dev.unhurry.nudge;

import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Burst;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The floor plan of this room. */
public final class Nudging {
  private final RuleBook rules;
  private final SecondLook look;
  private final Patience patience;
  private final Wording wording;
  private final Diary diary;
  private final Signs signs;
  private final NudgeCards cards;
  private final CourtesyCards courtesies;

  public Nudging(RuleBook rules, SecondLook look, Patience patience, Wording wording, Diary diary) {
    this.rules = rules;
    this.look = look;
    this.patience = patience;
    this.wording = wording;
    this.diary = diary;
    this.signs = Signs.of(look.reader());
    this.cards = new NudgeCards(wording);
    this.courtesies = new CourtesyCards(wording);
  }

  /** Where messages are noticed. */
  public Nudger nudger() {
    return new Nudger(look.settings(), diary, signs);
  }

  /** Where replies are noticed. */
  public LongThreads longThreads() {
    return new LongThreads(diary);
  }

  /**
   * Who works here.
   *
   * @param completed takes a burst that its author made an ask within the grace time, for whoever
   *     follows requests; may be handed the same one twice
   */
  public Staff staff(BiConsumer<Burst, ChannelRules> completed) {
    return new Staff(
        Map.of(
            Hint.KIND, new Hint(rules, look, patience, cards, completed),
            MeetingHint.KIND, new MeetingHint(rules, look, patience, courtesies, signs),
            AwayHint.KIND, new AwayHint(rules, patience, wording, courtesies),
            KindlyHint.KIND, new KindlyHint(rules, patience, courtesies),
            DecisionHint.KIND, new DecisionHint(rules, look.history(), patience.hints(), wording)),
        List.of(
            new NudgeDesk(patience.hints(), signs, courtesies),
            new KindlyDesk(rules, patience, wording.directory(), diary)));
  }

  /** What the App Home shows once more. */
  public LatestHint latest() {
    return new LatestHint(patience, cards, courtesies);
  }
}

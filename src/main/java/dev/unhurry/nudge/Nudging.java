package dev.unhurry.nudge;

import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Staff;
import dev.unhurry.nudge.courtesy.Courtesies;
import dev.unhurry.nudge.courtesy.CourtesyCards;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.nudge.thread.LongThreads;
import dev.unhurry.reading.Burst;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The floor plan of this room and of those inside it. */
public final class Nudging {
  private final RuleBook rules;
  private final SecondLook look;
  private final Patience patience;
  private final Wording wording;
  private final Diary diary;
  private final Signs signs;
  private final NudgeCards cards;
  private final MeetingCards meetings;
  private final LongThreads threads;

  public Nudging(RuleBook rules, SecondLook look, Patience patience, Wording wording, Diary diary) {
    this.rules = rules;
    this.look = look;
    this.patience = patience;
    this.wording = wording;
    this.diary = diary;
    this.signs = Signs.of(look.reader());
    this.cards = new NudgeCards(wording);
    this.meetings = new MeetingCards(wording);
    this.threads = new LongThreads(diary);
  }

  /** Where messages are noticed. */
  public Nudger nudger() {
    return new Nudger(look.settings(), diary, signs);
  }

  /** Where replies are noticed. */
  public LongThreads longThreads() {
    return threads;
  }

  /**
   * Who works here.
   *
   * @param completed takes a burst that its author made an ask within the grace time, for whoever
   *     follows requests; may be handed the same one twice
   */
  public Staff staff(BiConsumer<Burst, ChannelRules> completed) {
    HintBook hints = patience.hints();
    Staff own =
        new Staff(
            Map.of(
                ContextHint.KIND, new ContextHint(rules, look, patience, cards, completed),
                MeetingHint.KIND, new MeetingHint(rules, look, patience, meetings, signs)),
            List.of(new NudgeDesk(hints, signs, meetings)));
    return Staff.together(
        own,
        new Courtesies(rules, patience, wording).staff(diary),
        threads.staff(rules, look.history(), hints, wording));
  }

  /** What the App Home shows once more. */
  public LatestHint latest() {
    return new LatestHint(rules, patience, cards, meetings, new CourtesyCards(wording));
  }
}

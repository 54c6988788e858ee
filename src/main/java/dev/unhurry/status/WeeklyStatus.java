package dev.unhurry.status;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.Reach;
import dev.unhurry.chat.Directory;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Staff;
import dev.unhurry.status.digest.BlockerAsked;
import dev.unhurry.status.digest.Digest;
import dev.unhurry.status.digest.DigestCards;
import dev.unhurry.status.digest.Late;
import dev.unhurry.status.digest.Unblocking;
import dev.unhurry.status.digest.Whole;
import dev.unhurry.status.form.StatusDesk;
import dev.unhurry.status.form.Writing;
import dev.unhurry.status.round.Awaited;
import dev.unhurry.status.round.Forgetting;
import dev.unhurry.status.round.MovedStatus;
import dev.unhurry.status.round.Objection;
import dev.unhurry.status.round.Opening;
import dev.unhurry.status.round.Planner;
import dev.unhurry.status.round.Prompt;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.status.round.Reminder;
import dev.unhurry.urgency.KeptRules;
import dev.unhurry.urgency.MovedRules;
import dev.unhurry.urgency.StatusPlanner;
import java.util.List;
import java.util.Map;

/** The floor plan of this room: what its rooms inside keep, take and say, wired. */
public final class WeeklyStatus {
  private final Plans plans;
  private final RoundBook book;
  private final Participants participants;
  private final Reach reach;

  public WeeklyStatus(Plans plans, RoundBook book, Directory directory) {
    this.plans = plans;
    this.book = book;
    this.participants = new Participants(directory, book);
    this.reach = new Reach(directory, plans.settings());
  }

  /**
   * Who works here.
   *
   * @param asked whom to tell of a blocker that somebody is asked to remove
   */
  public Staff staff(Diary diary, QuietBook quiet, KeptRules kept, BlockerAsked asked) {
    Awaited awaited = new Awaited(plans, participants, book, reach);
    PromptCards prompts = new PromptCards();
    DigestCards digests = new DigestCards(participants);
    Map<String, Keeper> keepers =
        Map.of(
            StatusDuties.ROUND, new Opening(plans, participants, book, diary),
            StatusDuties.PROMPT, new Prompt(awaited, book, diary, prompts),
            StatusDuties.REMINDER, new Reminder(awaited, quiet, prompts),
            StatusDuties.DIGEST, new Digest(plans, participants, book, diary, digests),
            StatusDuties.LATE, new Late(book, digests),
            StatusDuties.WHOLE, new Whole(book, digests),
            StatusDuties.BLOCKER, new Unblocking(book, participants, digests, asked),
            StatusDuties.FORGET, new Forgetting(book),
            MovedRules.KIND, new MovedStatus(kept, book, planner(), diary));
    Writing writing = new Writing(plans, participants, book);
    return new Staff(keepers, List.of(new StatusDesk(writing, book, kept)));
  }

  /** What a plan means in time, for whoever sets one. */
  public StatusPlanner planner() {
    return new Planner(plans, book, new Objection(plans, participants));
  }
}

package dev.unhurry.urgency;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.InMemoryDiary;

/** The rules on paper keep the contract. */
class InMemoryKeptRulesTest extends KeptRulesContract {
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final KeptRules kept = new InMemoryKeptRules(diary);

  @Override
  protected KeptRules kept() {
    return kept;
  }

  @Override
  protected Diary diary() {
    return diary;
  }

  @Override
  protected TeamId team() {
    return new TeamId("T0PAPER");
  }
}

package dev.unhurry.duty.outage;

import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.InMemoryDiary;

/** The store of outages on paper keeps the contract. */
class InMemoryOutagesTest extends OutagesContract {
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final InMemoryOutages outages = new InMemoryOutages(diary, time);

  @Override
  protected Outages outages() {
    return outages;
  }

  @Override
  protected Diary diary() {
    return diary;
  }

  @Override
  protected TeamId team() {
    return Town.TEAM;
  }
}

package dev.unhurry.duty;

import dev.unhurry.chat.TeamId;

/** The diary on paper keeps the contract. */
class InMemoryDiaryTest extends DiaryContract {
  private final InMemoryDiary diary = new InMemoryDiary(time, new DutySettings(3));

  @Override
  protected Diary diary() {
    return diary;
  }

  @Override
  protected TeamId team() {
    return new TeamId("T0PAPER");
  }

  @Override
  protected void lapseLeases() {
    diary.lapseLeases();
  }
}

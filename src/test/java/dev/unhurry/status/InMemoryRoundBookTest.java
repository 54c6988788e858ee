package dev.unhurry.status;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.InMemoryDiary;

/** The round book on paper keeps the contract. */
class InMemoryRoundBookTest extends RoundBookContract {
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final RoundBook book = new InMemoryRoundBook(diary);

  @Override
  protected RoundBook book() {
    return book;
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

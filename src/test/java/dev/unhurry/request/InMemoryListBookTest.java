package dev.unhurry.request;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.InMemoryDiary;

/** The request book on paper keeps what it promises of lists. */
class InMemoryListBookTest extends ListBookContract {
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final RequestBook book = new InMemoryRequestBook(diary, time);

  @Override
  protected RequestBook book() {
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

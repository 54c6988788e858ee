package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.DiaryContract;
import org.junit.jupiter.api.AfterEach;

/** The diary in Redis keeps the contract. */
class RedisDiaryTest extends DiaryContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected Diary diary() {
    return cellar.diary();
  }

  @Override
  protected TeamId team() {
    return team;
  }

  @Override
  protected void lapseLeases() {
    SharedRedis.lapseLeases(team);
  }
}

package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.request.ListBookContract;
import dev.unhurry.request.RequestBook;
import org.junit.jupiter.api.AfterEach;

/** The request book in Redis keeps what it promises of lists. */
class RedisListBookTest extends ListBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected RequestBook book() {
    return cellar.requests();
  }

  @Override
  protected Diary diary() {
    return cellar.diary();
  }

  @Override
  protected TeamId team() {
    return team;
  }
}

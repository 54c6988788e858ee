package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.RequestBookContract;
import org.junit.jupiter.api.AfterEach;

/** The request book in Redis keeps the contract. */
class RedisRequestBookTest extends RequestBookContract {
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

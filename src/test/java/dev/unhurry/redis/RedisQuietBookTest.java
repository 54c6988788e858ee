package dev.unhurry.redis;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietBookContract;
import dev.unhurry.chat.TeamId;
import org.junit.jupiter.api.AfterEach;

/** The quiet book in Redis keeps the contract. */
class RedisQuietBookTest extends QuietBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected QuietBook book() {
    return cellar.personal().quiet();
  }

  @Override
  protected TeamId team() {
    return team;
  }
}

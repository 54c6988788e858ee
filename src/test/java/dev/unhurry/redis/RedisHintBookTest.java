package dev.unhurry.redis;

import dev.unhurry.chat.TeamId;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBookContract;
import org.junit.jupiter.api.AfterEach;

/** The hint book in Redis keeps the contract. */
class RedisHintBookTest extends HintBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected HintBook book() {
    return cellar.hints();
  }

  @Override
  protected TeamId team() {
    return team;
  }
}

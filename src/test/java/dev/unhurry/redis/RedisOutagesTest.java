package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.duty.outage.OutagesContract;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The store of outages in Redis keeps the contract. */
class RedisOutagesTest extends OutagesContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected Outages outages() {
    return cellar.outages();
  }

  @Override
  protected Diary diary() {
    return cellar.diary();
  }

  @Override
  protected TeamId team() {
    return team;
  }

  @Test
  void outages_go_away_by_themselves() {
    Outages.Sign sign = new Outages.Sign(true, false);
    outages().awake(team, sign);
    time.turnTo(time.instant().plus(Duration.ofDays(1)));
    outages().awake(team, sign);
    SharedRedis.look(
        redis ->
            assertThat(redis.pttl(new TenantScope(team).outages()))
                .isPositive()
                .isLessThanOrEqualTo(Outages.REMEMBERED.toMillis()));
  }
}

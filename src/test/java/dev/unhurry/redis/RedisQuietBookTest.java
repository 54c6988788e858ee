package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietBookContract;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The quiet book in Redis keeps the contract. */
class RedisQuietBookTest extends QuietBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Test
  void what_is_past_is_forgotten_whether_anybody_is_silenced_again_or_not() {
    Actor ben = new Actor(team, new UserId("U0BEN"));
    book().silence(ben, QuietBook.REMINDERS, time.instant().plusSeconds(60));
    cellar.diary().claim(team, 8);
    SharedRedis.look(redis -> assertThat(redis.zcard(new TenantScope(team).quiet())).isOne());
    time.turnTo(time.instant().plusSeconds(60));
    cellar.diary().claim(team, 8);
    SharedRedis.look(redis -> assertThat(redis.exists(new TenantScope(team).quiet())).isFalse());
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

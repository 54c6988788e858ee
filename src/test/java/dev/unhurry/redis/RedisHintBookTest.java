package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBookContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

  @Test
  void what_is_remembered_for_a_while_goes_away_by_itself() {
    MessageRef about = new MessageRef(team, Town.DESIGN, MessageTs.at(time.instant()));
    book().noteSaid(about, "decision");
    book().given(new Actor(team, Town.ANA), new HintBook.Given(about, "greets", time.instant()));
    TenantScope keys = new TenantScope(team);
    SharedRedis.look(
        redis -> {
          assertThat(redis.pttl(keys.saidOnce(about, "decision")))
              .isPositive()
              .isLessThanOrEqualTo(HintBook.SAID_REMEMBERED.toMillis());
          assertThat(redis.pttl(keys.hint(Town.ANA)))
              .isPositive()
              .isLessThanOrEqualTo(HintBook.LATEST_SHOWN.toMillis());
        });
  }
}

package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.RequestBookContract;
import dev.unhurry.request.life.Happening;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The request book in Redis keeps the contract. */
class RedisRequestBookTest extends RequestBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Test
  void of_a_long_thread_that_nobody_follows_only_the_latest_is_remembered() {
    MessageRef root =
        new MessageRef(team, new ChannelId("C0DESIGN"), new MessageTs("1795424400.000100"));
    for (int reply = 0; reply < 150; reply++) {
      UserId by = new UserId("U" + reply);
      Instant at = root.posted().plusSeconds(reply);
      book().happened(root, List.of(new Happening(Happening.Kind.REPLY, by, at)));
    }
    SharedRedis.look(
        redis ->
            assertThat(redis.lrange(new TenantScope(team).early(root), 0, -1))
                .hasSize(100)
                .last()
                .asString()
                .startsWith("REPLY U149 "));
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

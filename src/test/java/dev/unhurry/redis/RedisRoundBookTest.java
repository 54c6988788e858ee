package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.RoundBookContract;
import dev.unhurry.status.Update;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The round book in Redis keeps the contract. */
class RedisRoundBookTest extends RoundBookContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
  }

  @Override
  protected RoundBook book() {
    return cellar.rounds();
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
  void nothing_of_a_forgotten_round_is_left_in_redis() {
    Round round = new Round(team, new ChannelId("C0DESIGN"), LocalDate.of(2026, 11, 23));
    Update update = Update.quietWeek(new UserId("U0ANA"), FRIDAY_10);
    book().write(round, update, List.of(), List.of());
    SharedRedis.look(redis -> assertThat(redis.keys("*" + team + "*")).hasSize(1));
    book().forget(round);
    SharedRedis.look(redis -> assertThat(redis.keys("*" + team + "*")).isEmpty());
  }
}

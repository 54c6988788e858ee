package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.orders.Ending;
import dev.unhurry.request.orders.OrderHouse;
import dev.unhurry.request.orders.Tale;
import dev.unhurry.request.orders.Told;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same in a real book: whatever order is heard, it ends as it happened. */
class RedisOrdersTest {
  private static final int ORDERS = 300;
  private static final int FIRST = 20_000;

  private final TeamId team = SharedRedis.freshTeam();
  private final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);

  @Test
  void every_order_ends_as_it_happened() {
    try (Cellar cellar = SharedRedis.cellar(time)) {
      OrderHouse house = new OrderHouse(team, time, cellar.requests(), cellar.diary());
      for (int seed = FIRST; seed < FIRST + ORDERS; seed++) {
        Tale tale = Tale.of(seed, time.instant().plus(Duration.ofMinutes(20)));
        List<Told> heard = tale.heard();
        assertThat(Ending.of(tale, house.hears(tale, heard, new Random(seed))))
            .as("seed " + seed + ": " + tale.events() + "\nheard as " + heard)
            .isEqualTo(Ending.of(tale));
      }
    }
  }
}

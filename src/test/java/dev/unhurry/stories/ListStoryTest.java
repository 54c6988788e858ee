package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.sandbox.world.World;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** Ben in Tokyo reads at 9 and at 13, which is midnight and 04:00 in Lisbon. */
@Timeout(120)
class ListStoryTest {
  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    benReadsAtNineAndOne(redis.url());
    house = House.on("2026-11-24T09:30:00Z", redis.url());
  }

  private static void benReadsAtNineAndOne(URI url) {
    try (Jedis jedis = new Jedis(url)) {
      jedis.hset(
          "uh:1:{" + World.TEAM + "}:time",
          Map.of("UBEN0000001", "reads 09:00\nreads 13:00", "v", "1"));
    }
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  @Test
  void two_people_ask_and_there_is_one_list_at_a_time() {
    String pull = house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("PT5M");
    String server = house.posts("maya", "@ben urgent: can you restart the build server?");
    house.turnsTo("2026-11-25T02:00:00Z");
    String colours = house.posts("maya", "@ben which of the two blues do we keep for links?");
    house.turnsTo("2026-11-25T04:30:00Z");
    house.replies("ben", server, "Done, it was out of disk.");
    house.replies("ben", colours, "The darker one.");
    house.restarts(redis.url());
    house.turns("PT1H");
    house.replies("ben", pull, "Two remarks, else fine.");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
              x
              """);
  }
}

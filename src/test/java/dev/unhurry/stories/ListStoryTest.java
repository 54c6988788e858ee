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
    house.turns("PT1M");
    house.turns("P3D");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                  [off menu]
              Tue 24 09:35 #design maya: @ben urgent: can you restart the build server?
              Tue 24 09:35 #design (only maya) unhurry: @ben is off until today 19:00 your time, Wed 25 Nov 09:00 theirs; expect an answer by today 23:00 yours.
                  [off menu]
              Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 2 requests, the first due on top
                  • @maya in #design · urgent · asked Tue 24 Nov 18:35 · *due Wed 25 Nov 13:00*
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
              Wed 25 02:00 #design maya: @ben which of the two blues do we keep for links?
              Wed 25 02:00 #design (only maya) unhurry: @ben next reads today 23:00 your time, Wed 25 Nov 13:00 theirs; expect an answer by tomorrow 21:00 yours.
                  [off menu]
              Wed 25 04:30 dm:ben is gone: unhurry: *Waiting for you*: 2 requests, the first due on top
                  • @maya in #design · urgent · asked Tue 24 Nov 18:35 · *due Wed 25 Nov 13:00*
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
              Wed 25 03:12 dm:ben unhurry: @maya is waiting for an answer from you in #design, asked Tue 24 Nov 18:35. It is due Wed 25 Nov 13:00.
                  [Answer] [On it] [more] [off menu]
              Wed 25 04:00 dm:ben unhurry: *Waiting for you*: 3 requests, the first due on top
                  • @maya in #design · urgent · asked Tue 24 Nov 18:35 · *was due Wed 25 Nov 13:00*
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  • @maya in #design · asked Wed 25 Nov 11:00 · *due Thu 26 Nov 11:00*
                  [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
              Wed 25 04:30 #design (thread) ben: Done, it was out of disk.
              Wed 25 04:30 #design (thread) ben: The darker one.
              Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Wed 25 05:30 #design (thread) ben: Two remarks, else fine.
              Wed 25 05:31 dm:ben is gone: unhurry: *Waiting for you*: 3 requests, the first due on top
                  • @maya in #design · urgent · asked Tue 24 Nov 18:35 · *was due Wed 25 Nov 13:00*
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                  • @maya in #design · asked Wed 25 Nov 11:00 · *due Thu 26 Nov 11:00*
                  [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
              """);
  }
}

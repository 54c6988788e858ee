package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bot is away in the middle of a busy week; nine in Lisbon is six in the evening in Tokyo. */
@Timeout(180)
class OutageStoryTest {
  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-23T09:30:00Z", redis.url());
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  @Test
  void a_day_away_in_a_busy_week() {
    String first = house.posts("ana", "@maya can you review this? https://lumen.example/pull/1");
    for (int pull = 2; pull <= 5; pull++) {
      house.turns("PT5M");
      house.posts("ana", "@maya can you review this? https://lumen.example/pull/" + pull);
    }
    String font = house.posts("ana", "@ben which of the two fonts do we keep for links?");
    house.turnsTo("2026-11-24T08:00:00Z");
    house.stops();
    house.passesUnnoticed("PT4H");
    house.script.replies("maya", "design", first, "Fine, two remarks are in it.");
    house.script.posts("ben", "design", "@ana can you send the invoice? It is due on Friday.");
    house.script.reacts("ben", "design", font, "white_check_mark");
    house.passesUnnoticed("PT21H");
    house.starts(redis.url());
    house.turns("PT2M");
    house.turns("PT8H");
    assertThat(house.told()).isEqualTo("");
  }
}

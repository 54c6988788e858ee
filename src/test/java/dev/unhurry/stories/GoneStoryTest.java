package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** People and channels go; whoever waits for them hears it once. */
@Timeout(120)
class GoneStoryTest {
  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void leaves(String user) {
    house.turns("PT5M");
    house.script.send("DELETE", "channels/design/members", Map.of("user", user));
    house.turns("PT2S");
  }

  private void changes(String what, Map<String, Object> fields) {
    house.turns("PT5M");
    house.script.send("PATCH", what, fields);
    house.turns("PT2S");
  }

  @Test
  void ben_leaves_with_three_open_requests() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("PT10M");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    house.posts("maya", "@ben can you restart the build server?");
    leaves("ben");
    house.turns("P9D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void mayas_account_is_closed() {
    house.posts("ana", "@maya can you review this? https://lumen.example/pull/7");
    house.posts("ana", "@maya @ben which of the two blues do we keep for links?");
    house.posts("maya", "@ben can you restart the build server?");
    changes("users", Map.of("user", "maya", "deactivated", true));
    changes("users", Map.of("user", "maya", "deactivated", false));
    house.turns("P9D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void the_channel_is_archived() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.posts("ben", "@ana which of the two drafts goes to print?");
    changes("channels", Map.of("channel", "design", "archived", true));
    house.turns("P9D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void the_bot_is_taken_out_and_invited_again() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    leaves("unhurry");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    house.script.invites("ana", "design");
    house.turns("PT5M");
    house.posts("ana", "@ben and which of the two greens?");
    house.turns("P3D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void the_channel_is_shared_and_gets_another_id() {
    String pull = house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.posts("ana", "@ben which of the two blues do we keep for links?");
    changes("channels", Map.of("channel", "design", "id", "C0SHARED01"));
    house.replies("ben", pull, "Two remarks, else fine.");
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("");
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon edits what she wrote, and Ben in Tokyo and Maya in New York hear of what it says
 * then. It is Monday; Ben begins to work when it is Tuesday 00:00 in Lisbon.
 */
@Timeout(180)
class EditStoryTest {
  private static final String REVIEW = " can you review https://example.org/pr/7 by Friday?";

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-23T09:30:00Z", data);
    house.script.post("users", Map.of("name", "maya", "zone", "America/New_York"));
    house.script.post("channels/design/members", Map.of("user", "maya"));
    house.script.post("channels/general/members", Map.of("user", "maya"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void edits(String ts, String text) {
    house.script.edits("design", ts, text);
    house.turns("PT1S");
  }

  private void takesBack(String user, String ts, String emoji) {
    house.script.send(
        "DELETE",
        "reactions",
        Map.of("user", user, "channel", "design", "ts", ts, "name", emoji));
    house.turns("PT1S");
  }

  @Test
  void what_became_an_ask_counts_from_the_edit() {
    String ts = house.posts("ana", "The numbers of October are in.");
    house.turns("PT2H");
    edits(ts, "@ben" + REVIEW);
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("became");
  }

  @Test
  void whoever_is_added_is_asked_from_then_on() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.turns("PT5H");
    edits(ts, "@ben @maya" + REVIEW);
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("added");
  }

  @Test
  void whoever_is_removed_hears_nothing() {
    String ts = house.posts("ana", "@ben @maya" + REVIEW);
    house.turns("PT1H");
    edits(ts, "@maya" + REVIEW);
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("removed");
  }

  @Test
  void never_mind_withdraws_it() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.turns("PT1H");
    edits(ts, "never mind, found it");
    house.turns("P10D");
    assertThat(house.told()).isEqualTo("withdrawn");
  }

  @Test
  void a_check_mark_that_is_taken_away_opens_it_again_as_it_was() {
    String ts = house.posts("ana", "@ben" + REVIEW);
    house.script.reacts("ana", "design", ts, "white_check_mark");
    house.turns("PT1H");
    takesBack("ana", ts, "white_check_mark");
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("reopened");
  }
}

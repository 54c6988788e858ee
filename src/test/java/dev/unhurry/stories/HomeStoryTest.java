package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everybody who opens the App Home sees one, which Slack takes. */
@Timeout(120)
class HomeStoryTest {
  private static final Duration SOON = Duration.ofSeconds(20);

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

  @Test
  void whoever_opens_the_home_sees_one() {
    for (String person : new String[] {"ana", "ben"}) {
      JsonNode view = house.script.get("home?open=true&user=" + person).path("view");
      assertThat(view.path("type").asText()).as(person).isEqualTo("home");
      assertThat(view.path("blocks")).as(person).isNotEmpty();
    }
    assertThat(house.script.calls())
        .filteredOn(call -> call.path("method").asText().equals("views.publish"))
        .hasSize(2)
        .allMatch(call -> call.toString().contains("\"user_id\""));
  }

  private String home(String person) {
    return house.script.get("home?user=" + person).path("view").path("blocks").toString();
  }

  private void seesOnHome(String person, String words) {
    Waiting.until(person + "'s Home shows " + words, SOON, () -> home(person).contains(words));
  }

  @Test
  void what_happens_shows_on_a_home_that_stands_open() {
    house.script.get("home?open=true&user=ana");
    house.script.get("home?open=true&user=ben");
    String pull = house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    seesOnHome("ben", "open>");
    seesOnHome("ana", "open>");
    assertThat(home("ben")).doesNotContain("Nothing waits for you");
    house.replies("ben", pull, "Two remarks, else fine.");
    seesOnHome("ben", "Nothing waits for you.");
    seesOnHome("ana", "You are not waiting for anything.");
    house.commands("ben", "reads 9, 13");
    seesOnHome("ben", "You read messages at *09:00 and 13:00*.");
    house.commands("ben", "hours 22-6");
    seesOnHome("ben", "22:00 to 06:00");
    assertThat(house.script.blunders()).isEmpty();
  }
}

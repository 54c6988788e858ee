package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everybody who opens the App Home sees one, which Slack takes. */
@Timeout(120)
class HomeStoryTest {
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
}

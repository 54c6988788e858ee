package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks Ben in Tokyo; both work 9 to 17, Monday to Friday. When it is 09:00 in Tokyo
 * it is 00:00 in Lisbon, and New York is five hours behind Lisbon.
 */
@Timeout(120)
class StoryTest {
  private static final String TUESDAY = "2026-11-24T09:30:00Z";

  @TempDir Path data;
  private House house;

  @AfterEach
  void close() {
    house.close();
  }

  private String anaFillsTheForm() {
    String ping = house.posts("ana", "@ben hey, quick question?");
    house.turns("PT15M");
    JsonNode form = house.opensForm("ana");
    JsonNode answer =
        house.submits(
            "ana",
            form,
            Map.of(
                "need", "Which of the two date formats do we keep?",
                "why", "The invoices go out on Friday",
                "people", List.of("ben")));
    assertThat(answer.path("ok").asBoolean()).isTrue();
    return ping;
  }

  @Test
  void from_a_ping_to_another_day() {
    house = House.open(TUESDAY, data);
    anaFillsTheForm();
    house.turns("P2D");
    house.presses("ana", "dm:ana", "another_day", "");
    house.turns("P5D");
    house.presses("ana", "dm:ana", "no_longer_needed", "");
    house.turns("P14D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void an_answer_in_the_thread_is_all_it_takes() {
    house = House.open(TUESDAY, data);
    String ping = anaFillsTheForm();
    house.turnsTo("2026-11-25T01:10:00Z");
    house.replies("ben", ping, "The one with the year first.");
    house.turns("P14D");
    house.commands("ana", "");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void a_hello_and_its_question_are_one_request() {
    house = House.open(TUESDAY, data);
    house.posts("ana", "@ben hey");
    house.turns("PT30S");
    house.posts("ana", "can you review this? https://lumen.example/pull/7");
    house.turns("PT30S");
    house.commands("ana", "");
    house.commands("ben", "");
    house.turns("P3D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void urgent_words_on_a_friday_afternoon_let_the_weekend_be() {
    house = House.open("2026-11-27T16:00:00Z", data);
    house.posts("maya", "@ana production is down, can you roll the release back to 4.2?");
    house.posts("ana", "@ben can you check the date picker on the preview, urgent for the demo?");
    house.commands("ana", "");
    house.turns("P3D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void a_request_that_nobody_cares_about_ends_after_a_week() {
    house = House.open(TUESDAY, data);
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turns("P21D");
    house.commands("ana", "");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void where_the_bot_only_observes_it_says_nothing() {
    house = House.open(TUESDAY, data);
    house.script.post("channels/general/members", Map.of("user", "unhurry"));
    house.looks();
    house.script.posts("ana", "general", "@ben hey");
    house.turns("PT15M");
    house.script.posts("ana", "general", "@ben can you review https://lumen.example/pull/7?");
    house.turns("P10D");
    house.commands("ana", "");
    assertThat(house.told()).isEqualTo("");
  }
}

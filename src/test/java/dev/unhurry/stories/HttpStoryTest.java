package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole bot where Slack posts to it instead of being listened to over a socket. */
@Timeout(120)
class HttpStoryTest {
  @TempDir Path data;
  private int port;
  private House house;

  @BeforeEach
  void open() throws IOException {
    port = Health.freePort();
    house = House.overHttp("2026-11-24T09:30:00Z", data, port);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_hint_its_form_and_a_command_work_as_over_a_socket() {
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    JsonNode form = house.opensForm("ana");
    assertThat(house.submits("ana", form, Map.of("need", "")).at("/errors/need").asText())
        .isNotEmpty();
    Map<String, Object> filled =
        Map.of("need", "Which of the two date formats do we keep?", "people", List.of("ben"));
    assertThat(house.submits("ana", form, filled).path("ok").asBoolean()).isTrue();
    house.commands("ben", "");
    assertThat(house.told())
        .contains("(only ana) unhurry:", "Which of the two date formats do we keep?")
        .containsOnlyOnce("• @ana in #design");
  }

  @Test
  void it_says_that_it_is_ready() {
    assertThat(Health.at(port, "/live")).isEqualTo("200 {\"live\":true}");
    assertThat(Health.at(port, "/ready")).isEqualTo("200 {\"ready\":true}");
  }
}

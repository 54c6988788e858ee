package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A thread grows; where the channel wants public hints, it is asked once what it came to. */
@Timeout(120)
class LongThreadStoryTest {
  @TempDir Path data;
  private House house;
  private String thread;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private void mode(String mode) {
    JsonNode rules = house.commandsForForm("ana", "design", "/async-rules");
    house.submits("ana", rules, Map.of("mode", mode));
    house.turns("PT1M");
  }

  private void begins() {
    thread = house.posts("ana", "Two layouts for the invoices are on the table, a wide one.");
  }

  private void grows(int messages) {
    for (int i = 0; i < messages; i++) {
      house.script.replies(i % 2 == 0 ? "ben" : "maya", "design", thread, "Point " + i + ".");
    }
    house.turns("PT5M");
  }

  private List<JsonNode> asked() {
    return house.script.sees("ben", "design", thread).stream()
        .filter(one -> one.path("text").asText().contains("a decision to write down"))
        .toList();
  }

  @Test
  void it_is_asked_once_at_25_messages_and_anybody_writes_it_down() {
    mode("ON");
    begins();
    grows(23);
    assertThat(asked()).as("24 messages").isEmpty();
    grows(1);
    assertThat(asked()).hasSize(1);
    JsonNode form = opensForm("ben");
    Map<String, Object> answers =
        Map.of("need", "The wide layout stays", "why", "It prints on one page");
    assertThat(house.submits("ben", form, answers).path("ok").asBoolean()).isTrue();
    grows(16);
    assertThat(asked()).as("40 messages").hasSize(1);
    assertThat(house.told())
        .contains(
            """
            #design (thread) unhurry: @ben wrote down what was decided
                What was decided? The wide layout stays
                Why? It prints on one page
            """);
    house.turns("P3D");
    assertThat(house.script.toldTo("ben")).isEmpty();
  }

  private JsonNode opensForm(String user) {
    String ts = asked().get(0).path("ts").asText();
    house.script.clicks(user, "design", ts, "add_context:outcome", "");
    return house.whole(user);
  }

  @Test
  void who_is_asked_to_say_yes_is_followed_and_a_reply_in_the_thread_is_enough() {
    mode("ON");
    begins();
    grows(24);
    JsonNode form = opensForm("maya");
    Map<String, Object> answers = Map.of("need", "The wide layout stays", "people", List.of("ana"));
    assertThat(house.submits("maya", form, answers).path("ok").asBoolean()).isTrue();
    house.commands("maya", "");
    house.replies("ana", thread, "Yes, let us do that.");
    house.commands("maya", "");
    assertThat(house.told())
        .contains("*You are waiting for*\n    • @ana in #design")
        .endsWith("You are not waiting for anything.\n");
  }

  @Test
  void a_channel_that_is_private_is_never_asked_in_public() {
    begins();
    grows(40);
    assertThat(asked()).isEmpty();
  }
}

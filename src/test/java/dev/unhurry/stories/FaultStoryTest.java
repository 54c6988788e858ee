package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What people see when Slack limits, fails or does not answer. */
@Timeout(120)
class FaultStoryTest {
  private static final String POSTING = "chat.postMessage";

  /** A duty whose saying was unclear is free again when its lease of 30 s has lapsed. */
  private static final Duration LEASE_LAPSES = Duration.ofSeconds(60);

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T00:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  /** Goes to the next reminder and meets this fault there. */
  private void meets(String when, String what, String reminderAt) {
    house.script.faults(POSTING, when, what, 1);
    house.turnsTo(reminderAt);
    assertThat(house.script.get("faults").path("faults")).as(when + " " + what).isEmpty();
  }

  private List<String> calls(String method) {
    return house.script.calls().stream()
        .map(call -> call.path("method").asText())
        .filter(method::equals)
        .toList();
  }

  @Test
  void a_reminder_stands_once_whatever_slack_answers() {
    for (int pull = 1; pull <= 4; pull++) {
      house.posts("ana", "@ben can you review this? https://lumen.example/pull/" + pull);
      house.turns("PT10M");
    }
    meets("before", "ratelimit", "2026-11-24T19:45:00Z");
    meets("before", "error", "2026-11-24T19:55:00Z");
    meets("after_accept", "error", "2026-11-24T20:05:00Z");
    meets("after_accept", "drop", "2026-11-24T20:15:00Z");
    assertThat(house.told()).isEqualTo("");
    Waiting.until(
        "all reminders are there", LEASE_LAPSES, () -> house.script.toldTo("ben").size() >= 4);
    assertThat(calls("conversations.history")).hasSize(4);
  }
}

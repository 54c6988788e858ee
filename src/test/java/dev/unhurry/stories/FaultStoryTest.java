package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see when Slack limits, fails or does not answer. */
@Timeout(180)
class FaultStoryTest {
  private static final String POSTING = "chat.postMessage";

  /** A duty whose saying was unclear is free again when its lease of 30 s has lapsed. */
  private static final Duration LEASES_LAPSE = Duration.ofSeconds(75);

  private static final String NEED = "Which of the two date formats do we keep?";

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T05:00:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  /** Goes past the next reminder and meets this fault there. */
  private void meets(String when, String what, String past) {
    house.script.faults(POSTING, when, what, 1);
    house.turnsTo(past);
    assertThat(house.script.get("faults").path("faults")).as(when + " " + what).isEmpty();
  }

  private long looksIntoPrivateMessages() {
    return house.script.calls().stream()
        .filter(call -> call.path("method").asText().equals("conversations.history"))
        .filter(call -> call.path("arguments").toString().contains("include_all_metadata"))
        .count();
  }

  @Test
  void a_reminder_stands_once_whatever_slack_answers() {
    for (int pull = 1; pull <= 4; pull++) {
      house.posts("ana", "@ben can you review this? https://lumen.example/pull/" + pull);
      house.turns("PT10M");
    }
    house.turnsTo("2026-11-25T00:05:00Z");
    assertThat(house.script.toldTo("ben")).as("his list").hasSize(1);
    meets("before", "error", "2026-11-25T00:15:00Z");
    meets("after_accept", "error", "2026-11-25T00:25:00Z");
    meets("after_accept", "hang", "2026-11-25T00:35:00Z");
    meets("before", "ratelimit", "2026-11-25T00:45:00Z");
    Waiting.until(
        "what is unclear was looked for, and all are there",
        LEASES_LAPSE,
        () -> {
          // A pause that Slack asks for is real time, and the bot tries again in turned time.
          house.turns("PT1S");
          return looksIntoPrivateMessages() >= 3 && house.script.toldTo("ben").size() >= 5;
        });
    house.turns("PT5M");
    assertThat(house.script.toldTo("ben"))
        .filteredOn(text -> text.contains("is waiting for an answer"))
        .extracting(text -> text.replaceAll(".*asked (.*?)\\..*", "$1"))
        .containsExactlyInAnyOrder(
            "Tue 24 Nov 14:00", "Tue 24 Nov 14:10", "Tue 24 Nov 14:20", "Tue 24 Nov 14:30");
    assertThat(house.script.blunders()).isEmpty();
  }

  private JsonNode filledForm() {
    house.posts("ana", "@ben hey");
    house.turns("PT3M");
    return house.opensForm("ana");
  }

  private JsonNode sends(JsonNode form) {
    return house.submits("ana", form, Map.of("need", NEED, "people", List.of("ben")));
  }

  private List<String> postsInTheThread() {
    return house.script.sees("ana", "design").stream()
        .filter(one -> one.has("reply_count"))
        .map(one -> one.path("ts").asText())
        .flatMap(thread -> house.script.sees("ana", "design", thread).stream())
        .map(one -> one.path("text").asText())
        .filter(text -> text.contains(NEED))
        .toList();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "before, ratelimit, Slack asks for a pause. Send it again in a minute.",
    "before, error, 'Slack did not confirm this. Send it again in a minute; it will not be posted twice.'",
    "before, drop, 'Slack did not confirm this. Send it again in a minute; it will not be posted twice.'",
    "before, hang, 'Slack did not confirm this. Send it again in a minute; it will not be posted twice.'",
    "after_accept, hang, 'Slack did not confirm this. Send it again in a minute; it will not be posted twice.'"
  })
  void the_words_of_a_form_are_kept_and_posted_once(String when, String what, String said) {
    JsonNode form = filledForm();
    house.script.faults(POSTING, when, what, 1);
    assertThat(sends(form).at("/errors/need").asText()).isEqualTo(said);
    assertThat(house.script.views("ana"))
        .extracting(view -> view.path("id").asText())
        .containsExactly(form.path("id").asText());
    house.script.clearsFaults();
    Waiting.until("it is taken", Duration.ofSeconds(20), () -> sends(form).path("ok").asBoolean());
    assertThat(postsInTheThread()).hasSize(1);
    assertThat(house.script.views("ana")).isEmpty();
    house.commands("ben", "");
    assertThat(house.told()).containsOnlyOnce("• @ana in #design");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"error", "drop"})
  void a_form_that_slack_took_without_a_word_is_found_again(String what) {
    JsonNode form = filledForm();
    house.script.faults(POSTING, "after_accept", what, 1);
    assertThat(sends(form).path("ok").asBoolean()).isTrue();
    assertThat(postsInTheThread()).hasSize(1);
    house.commands("ben", "");
    assertThat(house.told()).containsOnlyOnce("• @ana in #design");
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon writes {@code /async-ask}, at once or for when Ben in Tokyo is back. It is Friday;
 * his Monday begins when it is Monday 00:00 in Lisbon.
 */
@Timeout(180)
class AskStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final List<String> TICK = List.of("when_back");
  private static final String WORDS = "@ben Which of the two date formats do we keep?";

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-27T09:30:00Z", redis.url());
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    redis.close();
  }

  private JsonNode anaWrites(String words) {
    house.script.commands("ana", "design", "/async-ask", words);
    return form();
  }

  private JsonNode form() {
    Waiting.until("the form is there", SOON, () -> house.view("ana").isPresent());
    return house.view("ana").orElseThrow();
  }

  private List<JsonNode> posts() {
    return house.script.sees("ben", "design").stream().filter(one -> one.has("bot_id")).toList();
  }

  private void isTaken(JsonNode answer) {
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
  }

  /** The words and Ben stand in the form already. */
  private void anaHasItHeld() {
    isTaken(house.submits("ana", anaWrites(WORDS), Map.of("extra:when_back", TICK)));
    house.turns("PT1S");
  }

  private static final String HELD =
      """
      Fri 27 09:30 dm:ana unhurry: I post it in #design Mon 30 Nov 09:00 in the time of @ben, Mon 30 Nov 00:00 in yours. Slack holds it until then; I keep no copy.
          [Do not post it]
      """;

  private static final String POSTED =
      """
      Mon 30 00:00 #design unhurry: @ana asks @ben
          What do you need? Which of the two date formats do we keep?
      """;

  @Test
  void asked_now_it_is_posted_and_followed() {
    isTaken(house.submits("ana", anaWrites(WORDS), Map.of()));
    house.turns("P5D");
    assertThat(house.told())
        .isEqualTo(
            """
            Fri 27 09:30 #design unhurry: @ana asks @ben
                What do you need? Which of the two date formats do we keep?
            Fri 27 09:30 #design (only ana) unhurry: @ben is off until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by Tue 1 Dec 00:00 yours.
                [off menu]
            Mon 30 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Fri 27 Nov 18:30 · *due Tue 1 Dec 09:00*
                [Answer] [On it] [more] [off menu]
            Mon 30 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Fri 27 Nov 18:30. It is due Tue 1 Dec 09:00.
                [Answer] [On it] [more] [off menu]
            Tue 1 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Fri 27 Nov 09:30. It was due Tue 1 Dec 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  @Test
  void held_over_the_weekend_it_is_posted_when_his_day_begins_and_counts_from_then() {
    anaHasItHeld();
    house.turns("P5D");
    assertThat(house.told()).isEqualTo(HELD + POSTED + FOLLOWED);
  }

  /** He read it as his day began; his next list comes with the next day, and no reminder then. */
  private static final String FOLLOWED =
      """
      Tue 1 00:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Mon 30 Nov 09:00 · *due Tue 1 Dec 09:00*
          [Answer] [On it] [more] [off menu]
      Tue 1 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 30 Nov 00:00. It was due Tue 1 Dec 00:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      """;

  @Test
  void a_bot_that_is_started_again_in_between_changes_nothing() {
    anaHasItHeld();
    house.restarts(redis.url());
    house.turnsTo("2026-11-30T00:00:01Z");
    house.restarts(redis.url());
    house.turns("P2D");
    assertThat(house.told()).isEqualTo(HELD + POSTED + FOLLOWED);
  }

  @Test
  void taken_back_it_is_neither_posted_nor_followed() {
    anaHasItHeld();
    house.presses("ana", "dm:ana", "do_not_post", "");
    house.turns("P5D");
    assertThat(house.told())
        .isEqualTo(
            HELD
                + "Fri 27 09:30 dm:ana now reads: unhurry: All right, it is not posted. Its words"
                + " are gone.\n");
  }

  @Test
  void pressed_too_late_nothing_is_taken_back() {
    anaHasItHeld();
    house.turnsTo("2026-11-30T00:01:00Z");
    house.presses("ana", "dm:ana", "do_not_post", "");
    assertThat(house.script.toldTo("ana"))
        .singleElement()
        .asString()
        .startsWith("This one is posted already");
  }

  @Test
  void a_form_that_is_sent_twice_is_held_once() {
    JsonNode form = anaWrites(WORDS);
    house.script.faults("chat.scheduleMessage", "after_accept", "error", 1);
    house.script.faults("chat.scheduledMessages.list", "before", "error", 1);
    assertThat(house.submits("ana", form, Map.of("extra:when_back", TICK)).path("ok").asBoolean())
        .as("Slack confirmed nothing")
        .isFalse();
    isTaken(house.submits("ana", form, Map.of("extra:when_back", TICK)));
    house.turns("P5D");
    assertThat(posts()).hasSize(1);
    assertThat(house.script.toldTo("ana")).filteredOn(text -> text.startsWith("I post")).hasSize(1);
    assertThat(house.script.toldTo("ana"))
        .filteredOn(text -> text.startsWith("No answer"))
        .hasSize(1);
  }

  @Test
  void an_answer_settles_what_was_held() {
    anaHasItHeld();
    house.turnsTo("2026-11-30T00:10:00Z");
    house.replies("ben", posts().get(0).path("ts").asText(), "The one with the year first.");
    house.turns("P5D");
    assertThat(house.script.toldTo("ana")).noneMatch(text -> text.startsWith("No answer"));
  }

  @Test
  void the_shortcut_asks_where_and_leads_to_the_same_form() {
    house.script.post("shortcuts", Map.of("user", "ana", "callback_id", "ask_with_context"));
    isTaken(house.submits("ana", form(), Map.of("channel", "design")));
    Map<String, Object> filled =
        Map.of("need", "Which date format do we keep?", "people", List.of("ben"));
    isTaken(house.submits("ana", form(), filled));
    assertThat(house.told())
        .isEqualTo(
            """
            Fri 27 09:30 #design unhurry: @ana asks @ben
                What do you need? Which date format do we keep?
            Fri 27 09:30 #design (only ana) unhurry: @ben is off until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by Tue 1 Dec 00:00 yours.
                [off menu]
            """);
  }
}

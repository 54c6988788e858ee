package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tuesday 09:30 in Lisbon. Ben's working day in Tokyo begins at midnight, Maya's in New York at
 * 14:00.
 */
@Timeout(120)
class HandleStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);

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

  /** Presses beside the request that was asked in this message, under their latest list. */
  private void handles(String user, String choice, String ts) {
    JsonNode list = lastOf(house.script.sees(user, "dm:" + user));
    JsonNode pressed =
        Script.list(list.path("blocks")).stream()
            .filter(block -> block.path("block_id").asText().endsWith(ts))
            .flatMap(block -> Script.list(block.path("elements")).stream())
            .flatMap(element -> presses(element, choice))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + choice + " in " + list));
    Map<String, Object> click =
        Map.of(
            "user",
            user,
            "channel",
            "dm:" + user,
            "ts",
            list.path("ts").asText(),
            "block_id",
            "request:" + pressed.path("value").asText().split(" ", -1)[1],
            "action_id",
            pressed.path("action_id").asText(),
            "value",
            pressed.path("value").asText());
    assertThat(house.script.post("clicks", click).path("ok").asBoolean()).isTrue();
  }

  private static JsonNode lastOf(List<JsonNode> messages) {
    return messages.stream()
        .filter(one -> one.path("text").asText().contains("Waiting for you"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The button or the option of the menu that holds this choice. */
  private static Stream<JsonNode> presses(JsonNode element, String choice) {
    return Stream.concat(Stream.of(element), Script.list(element.path("options")).stream())
        .map(one -> one.path("value").asText())
        .filter(value -> value.startsWith(choice + " "))
        .map(
            value ->
                Script.JSON
                    .createObjectNode()
                    .put("action_id", element.path("action_id").asText())
                    .put("value", value));
  }

  /** Nobody looks before what stands beneath the form is shown anew. */
  private void fills(String user, String field, String value) {
    String form = house.whole(user).path("id").asText();
    Map<String, Map<String, Object>> given = Map.of(field, Map.of("value", value));
    assertThat(house.script.submits(user, form, given).path("ok").asBoolean()).isTrue();
    house.view(user).ifPresent(notice -> house.script.closes(user, notice.path("id").asText()));
  }

  private void listOf(String user, String says) {
    Waiting.until(
        says, SOON, () -> house.script.toldTo(user).stream().anyMatch(told -> told.contains(says)));
    house.looks();
  }

  @Test
  void what_ben_does_with_his_list_and_maya_with_what_he_hands_her() {
    String review = house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    String blues = house.posts("maya", "@ben which of the two blues do we keep for links?");
    String news = house.posts("ana", "@ben can you believe it, we won the prize?");
    house.turnsTo("2026-11-25T00:10:00Z");
    handles("ben", "ON_IT", blues);
    listOf("ben", "All right, you are on it");
    handles("ben", "NOT_A_REQUEST", news);
    listOf("ben", "is closed. I let");
    handles("ben", "HAND_OVER", review);
    fills("ben", "person", "maya");
    listOf("ben", "with the whole time for it");
    house.turnsTo("2026-11-25T14:10:00Z");
    handles("maya", "NEED_INFO", review);
    fills("maya", "line", "Which branch, the <old> one?");
    listOf("maya", "You asked back");
    house.turnsTo("2026-11-25T15:00:00Z");
    house.replies("ana", review, "The new one, release/5.");
    house.turnsTo("2026-11-25T16:00:00Z");
    house.script.replies("maya", "design", review, "Two remarks, else fine.");
    house.turns("PT1M");
    house.turns("P2D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Tue 24 09:30 #design maya: @ben which of the two blues do we keep for links?
            Tue 24 09:30 #design (only maya) unhurry: @ben is off until today 19:00 your time, Wed 25 Nov 09:00 theirs; expect an answer by tomorrow 19:00 yours.
                [off menu]
            Tue 24 09:30 #design ana: @ben can you believe it, we won the prize?
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 3 requests, the first due on top
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                • @maya in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
            Wed 25 00:10 dm:ben now reads: unhurry: All right, you are on it: nothing reminds you of what @maya asked in #design until Thu 26 Nov 09:00.
                *Waiting for you*: 3 requests, the first due on top
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                • @maya in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00* · you are on it
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [Answer] [more] [Answer] [On it] [more] [off menu]
            Wed 25 00:10 dm:ben now reads: unhurry: All right, what @ana asked in #design is closed. I let @ana know.
                *Waiting for you*: 2 requests, the first due on top
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                • @maya in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00* · you are on it
                [Answer] [On it] [more] [Answer] [more] [off menu]
            Wed 25 00:10 dm:ben now reads: unhurry: @maya has what @ana asked in #design now, with the whole time for it. I let @ana know.
                *Waiting for you*: 1 request
                • @maya in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00* · you are on it
                [Answer] [more] [off menu]
            Wed 25 09:00 dm:ana unhurry: @ben reads what you asked in #design, Tue 24 Nov 09:30, as something that needs no answer, so I do not follow it any more. If you do need one, a new message that says what for is followed again.
                [Open the message] [off menu]
            Wed 25 09:00 dm:ana unhurry: @ben handed what you asked in #design, Tue 24 Nov 09:30, to @maya; expect an answer by Thu 26 Nov 14:00.
                [Open the message] [off menu]
            Wed 25 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 14:10 dm:maya now reads: unhurry: You asked back in the thread, so what @ana asked in #design waits for @ana.
                Nothing waits for you now.
                [off menu]
            Wed 25 14:10 #design (thread) unhurry: @maya asks @ana: Which branch, the &lt;old&gt; one?
            Wed 25 15:00 #design (thread) ana: The new one, release/5.
            Wed 25 16:01 dm:maya is gone: unhurry: You asked back in the thread, so what @ana asked in #design waits for @ana.
                Nothing waits for you now.
                [off menu]
            Wed 25 16:00 #design (thread) maya: Two remarks, else fine.
            Thu 26 14:00 dm:maya unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 04:30. It was due Wed 25 Nov 19:00. @ben has been on it since Tue 24 Nov 19:10.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  private JsonNode home(String open) {
    return house.script.get("home?open=" + open + "&user=ben").path("view");
  }

  private void choosesAtHome(String choice) {
    JsonNode view = home("false");
    JsonNode line =
        Script.list(view.path("blocks")).stream()
            .filter(block -> block.at("/accessory/action_id").asText().startsWith("handle:"))
            .findFirst()
            .orElseThrow();
    JsonNode pressed = presses(line.path("accessory"), choice).findFirst().orElseThrow();
    Map<String, Object> click =
        Map.of(
            "user", "ben",
            "view_id", view.path("id").asText(),
            "block_id", line.path("block_id").asText(),
            "action_id", pressed.path("action_id").asText(),
            "value", pressed.path("value").asText());
    assertThat(house.script.post("clicks", click).path("ok").asBoolean()).isTrue();
  }

  private void seesAtHome(String words) {
    Waiting.until(words, SOON, () -> home("false").toString().contains(words));
  }

  @Test
  void the_home_shows_what_is_true_after_each_choice_in_it() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    home("true");
    seesAtHome("handle:HOME");
    choosesAtHome("ON_IT");
    seesAtHome("you are on it");
    choosesAtHome("HAND_OVER");
    fills("ben", "person", "maya");
    seesAtHome("Nothing waits for you.");
    assertThat(house.script.blunders()).isEmpty();
  }

  @Test
  void what_is_pressed_under_the_answer_to_async_changes_that_answer() {
    house.posts("ana", "@ben urgent: can you restart the preview server?");
    house.commands("ben", "");
    house.presses("ben", "design", "on_it:ANSWER", "");
    String now = house.told();
    assertThat(now.substring(now.indexOf("now reads")))
        .isEqualTo(
            """
            now reads: unhurry: All right, you are on it: nothing reminds you of what @ana asked in #design until Wed 25 Nov 09:00.

                *Waiting for you*
                • @ana in #design · urgent · asked today 18:30 · *due tomorrow 13:00* · you are on it · <open>

                You are not waiting for anything.
                [Answer] [more]
            """);
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.schema.Harmless;
import dev.unhurry.schema.HostileText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana writes what could call everybody or lead astray wherever the bot takes words. Whoever is not
 * asked is called nowhere, and the bot goes on as if nothing had been.
 */
@Timeout(120)
class HostileStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  /** Ben's evening has begun. */
  private static final String TUESDAY = "2026-11-24T09:30:00Z";

  private static final String ASKS = "Which of these do we keep? ";
  private static final int LONGEST_ANSWER = 900;
  private static final Map<String, Object> LATER = Map.of("extra:when_back", List.of("when_back"));

  /** Slack holds no more than thirty for one channel and five minutes. */
  private static final int HELD = 5;

  private static final int MOST = 26;
  private static final int EDITED = 8;

  /** Whom and what the bot itself names here. */
  private static final String[] MEANT = {
    "<@UANA0000001>", "<@UBEN0000001>", "<#C00DESIGN>", "<#C00GENERAL>"
  };

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on(TUESDAY, redis.url());
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  /** Some of every kind, from its beginning to its end. */
  private static List<String> worst() {
    return HostileText.byKind().values().stream()
        .flatMap(kind -> Stream.of(kind.get(1), kind.get(kind.size() / 2)))
        .limit(MOST)
        .map(HostileText::text)
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_ANSWER)))
        .toList();
  }

  private static List<String> brief() {
    return worst().stream().filter(text -> text.length() < 60).toList();
  }

  private void isTaken(JsonNode answer) {
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
  }

  private void anaAsks(String words, Map<String, Object> more) {
    Map<String, Object> filled = new HashMap<>(more);
    filled.put("need", ASKS + words);
    filled.put("people", List.of("ben"));
    JsonNode form = house.commandsForForm("ana", "design", "/async-ask");
    isTaken(sends(form, filled));
  }

  /** Without a look at all that everybody sees, which is long here. */
  private JsonNode sends(JsonNode form, Map<String, Object> fields) {
    Map<String, Map<String, Object>> values = new HashMap<>();
    fields.forEach((field, value) -> values.put(field, Map.of("value", value)));
    return house.script.submits("ana", form.path("id").asText(), values);
  }

  private List<JsonNode> byTheBot(String viewer, String channel) {
    return house.script.sees(viewer, channel).stream().filter(one -> one.has("bot_id")).toList();
  }

  private List<String> texts() {
    return byTheBot("ben", "design").stream().map(one -> one.path("text").asText()).toList();
  }

  private void edits(JsonNode post) {
    house.script.clicks("ana", "design", post.path("ts").asText(), "ask_edit", "thread:");
    Waiting.until("the form is there", SOON, () -> house.view("ana").isPresent());
    isTaken(sends(house.view("ana").orElseThrow(), Map.of()));
  }

  /** Each in the text and in all the blocks of what was said. */
  private static List<String> complaints(JsonNode message) {
    List<String> texts = new ArrayList<>(List.of(message.path("text").asText()));
    message.findParents("verbatim").forEach(object -> texts.add(object.path("text").asText()));
    return texts.stream().flatMap(text -> Harmless.inText(text, MEANT).stream()).toList();
  }

  private void nobodyElseIsCalled(int least) {
    Stream<JsonNode> inChannels =
        Stream.of("design", "general").flatMap(channel -> byTheBot("ben", channel).stream());
    Stream<JsonNode> inPrivate =
        Stream.of("ana", "ben", "maya", "sam").flatMap(who -> byTheBot(who, "dm:" + who).stream());
    List<JsonNode> said = Stream.concat(inChannels, inPrivate).toList();
    assertThat(said).hasSizeGreaterThanOrEqualTo(least);
    assertThat(said).allSatisfy(one -> assertThat(complaints(one)).as("%s", one).isEmpty());
  }

  @Test
  void asked_changed_and_held_it_calls_only_whom_it_asks() {
    List<String> worst = worst();
    assertThat(worst).hasSize(MOST);
    for (String words : worst) {
      anaAsks(words, Map.of());
    }
    assertThat(byTheBot("ben", "design")).hasSize(worst.size());
    List<String> before = texts();
    byTheBot("ben", "design").stream().limit(EDITED).forEach(this::edits);
    assertThat(texts()).as("nothing is lost").isEqualTo(before);
    worst.subList(MOST - HELD, MOST).forEach(words -> anaAsks(words, LATER));
    house.turnsTo("2026-11-25T00:00:01Z");
    assertThat(byTheBot("ben", "design")).hasSize(worst.size() + HELD);
    nobodyElseIsCalled(worst.size() + HELD);
    assertThat(house.told()).contains("@ana asks @ben");
  }

  @Test
  void as_rules_and_as_updates_it_calls_nobody() {
    house.script.invites("ana", "general");
    house.turns("PT1M");
    JsonNode rules = house.commandsForForm("ana", "general", "/async-rules");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("mode", "PRIVATE");
    wanted.put("status", "own");
    wanted.put("words", "soon @here\n<!channel> now\n_@everyone_");
    wanted.put("own_title", "<!here|Deploy>");
    wanted.put("own_lines", "What, @here? (long, required)\nWhere <!here>? (choice: @here, <!b>)");
    wanted.put("questions", "Done <!here>\nNext @channel\nBlocked <@UMAYA000001>");
    isTaken(house.submits("ana", rules, wanted));
    house.turns("PT1M");
    house.turnsTo("2026-11-27T11:00:00Z");
    JsonNode form = house.pressesForForm("ana", "dm:ana", "status_write");
    String all = String.join("\n", brief());
    isTaken(
        house.submits(
            "ana",
            form,
            Map.of(
                "q0", all, "q1", all, "q2", all, "help", List.of("ben"), "ask", List.of("yes"))));
    house.turnsTo("2026-11-30T12:01:00Z");
    nobodyElseIsCalled(3);
    assertThat(house.told()).contains("changed the rules here", "is blocked", "*Weekly status");
  }
}

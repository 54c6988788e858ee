package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole bot is used with words that stand nowhere else; then every key of Redis is read. It is
 * Tuesday, and Ben's day in Tokyo is over.
 */
@Timeout(300)
class PrivacyStoryTest {
  /** Stands in everything that people write to each other. */
  private static final String TEXT = "zebratext";

  /** Stands in a weekly update, which is handed to the bot to keep. */
  private static final String UPDATE = "zebraupdate";

  /** Stands in a channel's rules, which are handed to the bot to keep. */
  private static final String RULE = "zebrarule";

  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(ana|ben|maya|sam|duarte|sato|brooks|iyer|general|design|zebraperson)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final String BEN = "UBEN0000001";
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-24T09:30:00Z", redis.url());
    house.script.invites("ana", "general");
    house.turns("PT1M");
    rules(Map.of("mode", "PRIVATE", "status", "own", "zone", "Lisbon", "words", RULE));
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  private Remains remains() {
    return Remains.in(redis.url());
  }

  private void taken(String user, JsonNode form, Map<String, Object> fields) {
    JsonNode answer = house.submits(user, form, fields);
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    house.view(user).ifPresent(view -> house.script.closes(user, view.path("id").asText()));
  }

  private void rules(Map<String, Object> fields) {
    taken("ana", house.commandsForForm("ana", "general", "/async-rules"), fields);
    house.turns("PT1M");
  }

  private void writesUpdate(String user, Map<String, Object> fields) {
    taken(user, house.commandsForForm(user, "general", "/async-status"), fields);
  }

  private JsonNode asks(String user, String words) {
    house.script.commands(user, "design", "/async-ask", words);
    return house.whole(user);
  }

  /** Asks, forms, hints, held posts, reactions, updates, statuses: each with words in it. */
  private String everythingIsUsed() {
    house.script.post("users", Map.of("name", "zebraperson", "zone", "Europe/Lisbon"));
    house.script.post("channels/design/members", Map.of("user", "zebraperson"));
    house.script.send(
        "PATCH", "users", Map.of("user", "maya", "status", Map.of("emoji", ":tea:", "text", TEXT)));
    String asked =
        house.posts("ana", "@ben can you review " + TEXT + "? https://" + TEXT + ".example");
    house.script.reacts("maya", "design", asked, "eyes");
    house.replies("maya", asked, "I had a look at " + TEXT);
    house.posts("zebraperson", "@ben urgent: which " + TEXT + " do we keep?");
    house.posts("maya", "@ana hey " + TEXT);
    house.posts("maya", "@ana quick question?");
    house.turns("PT3M");
    taken("ana", asks("ana", "@ben which " + TEXT + " do we print?"), Map.of());
    JsonNode held = asks("ana", "@ben and which " + TEXT + " do we drop?");
    taken("ana", held, Map.of("extra:when_back", List.of("when_back")));
    house.commands("ben", "hours 8-16");
    house.commands("ben", "reads 9, 13");
    house.commands("ben", "away friday, ask @maya");
    house.commands("ben", TEXT);
    writesUpdate(
        "ana",
        Map.of("q0", UPDATE, "q2", UPDATE + "?", "help", List.of("ben"), "ask", List.of("yes")));
    house.turns("P1D");
    return asked;
  }

  @Test
  void no_text_no_name_and_no_token_is_in_any_key() {
    String asked = everythingIsUsed();
    Remains all = remains();
    assertThat(all.where("request"::equals).with("r:C")).as("something is followed").hasSize(1);
    assertThat(all.with(TEXT)).isEmpty();
    assertThat(all.with(NAMES)).isEmpty();
    assertThat(all.with(house.slack.botToken())).isEmpty();
    assertThat(all.with(house.slack.appToken())).isEmpty();
    assertThat(all.with(house.slack.signingSecret())).isEmpty();
    assertThat(all.with("xox")).isEmpty();
    assertThat(all.with(RULE)).containsOnlyKeys("rules", "rulelog");
    assertThat(all.with(UPDATE).keySet()).singleElement().asString().startsWith("round:");
    assertThat(all.with(asked)).as("what is open, by its id").isNotEmpty();
    expiring(all);
  }

  /** What Redis itself forgets, and when at the latest. */
  private static void expiring(Remains all) {
    Map<String, Duration> promised =
        Map.of(
            "early:", Duration.ofMinutes(10),
            "hint:", Duration.ofDays(1),
            "once:", Duration.ofDays(90),
            "cap", Duration.ofDays(2));
    promised.forEach(
        (start, longest) ->
            assertThat(all.where(key -> key.startsWith(start)).keys().keySet())
                .allSatisfy(
                    key ->
                        assertThat(all.expiring().get(key))
                            .as(key)
                            .isBetween(1L, longest.toMillis())));
  }

  @Test
  void everything_goes_when_its_time_is_over() {
    String asked = everythingIsUsed();
    house.replies("ben", asked, "All of " + TEXT + " is fine.");
    house.turns("PT1M");
    assertThat(remains().where("request"::equals).with(asked)).isEmpty();
    assertThat(remains().where("done"::equals).with(asked)).as("its id is").hasSize(1);
    house.turns("PT49H");
    assertThat(remains().where("done"::equals).with(asked)).isEmpty();
    rules(Map.of("status", "none"));
    house.turnsTo("2026-12-28T00:00:00Z");
    assertThat(remains().where("time"::equals).with("leave")).hasSize(1);
    house.turns("P2D");
    assertThat(remains().where("time"::equals).with("leave")).isEmpty();
    assertThat(remains().with(asked)).isEmpty();
    house.turnsTo("2027-05-23T00:00:00Z");
    assertThat(remains().with(UPDATE)).hasSize(1);
    house.turns("P12D");
    assertThat(remains().with(UPDATE)).isEmpty();
    expiring(remains());
    assertThat(remains().where(key -> !key.matches("(once|hint|early):.*")).keys().keySet())
        .isSubsetOf("rules", "rulelog", "time", "cap", "done", "duty", "due", "awake");
  }

  private void benIsKnown() {
    house.commands("ben", "hours 8-16");
    house.commands("ben", "away friday, ask @maya");
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.posts("ana", "@ben @maya can you review that? https://lumen.example/pull/8");
    house.posts("ben", "@maya can you review mine? https://lumen.example/pull/9");
    String others = house.posts("ana", "@maya which of the two blues do we keep for links?");
    house.script.reacts("ben", "design", others, "eyes");
    house.replies("ben", others, "I like the darker one.");
    writesUpdate("ben", Map.of("q0", UPDATE));
    house.turnsTo("2026-11-25T00:30:00Z");
    house.presses("ben", "dm:ben", "quiet:reminders", "WEEK");
    house.commands("ben", "privacy");
  }

  private JsonNode exported() throws IOException {
    JsonNode form = house.pressesForForm("ben", "design", "export_mine");
    String json =
        Script.list(form.path("blocks")).stream()
            .map(block -> block.at("/text/text").asText())
            .filter(text -> text.startsWith("```"))
            .map(text -> text.substring(4, text.length() - 4))
            .collect(Collectors.joining("\n"));
    house.script.closes("ben", form.path("id").asText());
    return Script.JSON.readTree(
        json.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  private void deletes() {
    JsonNode form = house.pressesForForm("ben", "design", "delete_mine");
    assertThat(form.toString()).contains("What goes, at once and for good");
    house.submits("ben", form, Map.of());
    Waiting.until(
        "it is said that it is done", SOON, () -> top("ben").contains("Done. Nothing is"));
    house.script.closes("ben", house.view("ben").orElseThrow().path("id").asText());
  }

  private String top(String user) {
    return house.view(user).map(JsonNode::toString).orElse("");
  }

  @Test
  void export_gives_all_of_it_and_nothing_of_others() throws IOException {
    benIsKnown();
    JsonNode all = exported();
    assertThat(all.path("person").asText()).isEqualTo(BEN);
    assertThat(all.at("/own_time/hours/from").asText()).isEqualTo("08:00");
    assertThat(all.at("/own_time/away/0/from").asText()).isEqualTo("2026-11-27T00:00");
    assertThat(all.path("silent_until").has("reminders")).isTrue();
    assertThat(all.path("asked_by_you")).hasSize(1);
    assertThat(all.path("asked_of_you")).hasSize(2);
    assertThat(all.at("/asked_of_you/0/expected/0/due").asText()).startsWith("2026-11-");
    assertThat(all.at("/status_rounds/0/your_update/answers/0/text").asText()).isEqualTo(UPDATE);
    assertThat(all.path("planned")).isNotEmpty();
    assertThat(all.path("messages_from_me_today").asInt()).isPositive();
  }

  @Test
  void delete_leaves_nothing_but_what_it_names_and_whoever_waits_is_told() throws IOException {
    benIsKnown();
    assertThat(remains().with(BEN)).containsKeys("time", "quiet", "request", "cap");
    deletes();
    assertThat(remains().with(BEN).keySet()).isSubsetOf("duty", "done");
    house.commands("ben", "privacy");
    deletes();
    assertThat(exported().path("asked_of_you")).isEmpty();
    rules(Map.of("status", "none"));
    house.turnsTo("2026-11-25T12:00:00Z");
    assertThat(house.script.toldTo("ana"))
        .anyMatch(told -> told.startsWith("I no longer follow what you asked in"));
    assertThat(house.script.toldTo("maya")).anyMatch(told -> told.contains("Waiting for you"));
    house.turns("P60D");
    assertThat(remains().with(BEN)).isEmpty();
    assertThat(house.script.blunders()).isEmpty();
  }
}

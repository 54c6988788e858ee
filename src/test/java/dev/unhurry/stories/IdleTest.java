package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What hearing costs Redis, counted by Redis itself while nothing else asks it. */
@Timeout(120)
class IdleTest {
  /** What a connection says of itself, and this test's own looks. */
  private static final Set<String> GREETINGS =
      Set.of("hello", "auth", "ping", "info", "client|setinfo", "client", "select", "quit");

  @TempDir Path data;
  private OwnRedis redis;
  private House house;
  private String ask;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.still("2026-11-24T09:30:00Z", redis.url());
    // Redis learns each script once, at its first use.
    says("@ben hey");
    house.script.turns("PT1H");
    ask = says("@ben can you review this? https://lumen.example/pull/1");
    house.script.replies("maya", "design", ask, "I read it too.");
    house.script.turns("PT1H");
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  private String says(String text) {
    return house.script.posts("ana", "design", text);
  }

  /** Every command that Redis ran for the bot meanwhile, what scripts call included. */
  private Map<String, Long> costs(Runnable hearing) {
    Map<String, Long> before = redis.commandsSoFar();
    hearing.run();
    Map<String, Long> calls = new TreeMap<>(redis.commandsSoFar());
    before.forEach((command, count) -> calls.merge(command, -count, Long::sum));
    calls.values().removeIf(count -> count == 0);
    calls.keySet().removeAll(GREETINGS);
    return calls;
  }

  private Map<String, Long> scripts(Runnable hearing) {
    Map<String, Long> calls = costs(hearing);
    calls.keySet().removeIf(command -> !command.startsWith("eval"));
    return calls;
  }

  @Test
  void a_thousand_messages_that_open_nothing_cost_nothing() {
    Runnable talk =
        () -> {
          for (int i = 0; i < 250; i++) {
            says("The export took " + i + " seconds today");
            house.script.posts("maya", "design", "Lovely, thanks for the notes");
            house.script.posts("ben", "design", "I moved frame " + i + " to the archive");
            house.script.posts("maya", "backend", "@sam thanks, that was quick");
          }
        };
    assertThat(costs(talk)).isEmpty();
  }

  @Test
  void what_is_asked_of_everybody_or_of_a_crowd_costs_nothing_where_that_is_not_followed() {
    house.script.post("groups", Map.of("handle", "nobody", "users", List.of()));
    Runnable asks =
        () -> {
          says("which of the two blues do we keep for links?");
          says("@here which font do we keep for headings?");
          says("@nobody can you review https://lumen.example/pull/3?");
        };
    assertThat(costs(asks)).isEmpty();
  }

  @Test
  void what_is_asked_of_everybody_costs_one_call_where_that_is_followed() {
    JsonNode form = house.commandsForForm("ana", "design", "/async-rules");
    Map<String, Object> ticked = Map.of("everybody", List.of("ticked"));
    assertThat(house.submits("ana", form, ticked).path("ok").asBoolean()).isTrue();
    house.script.turns("PT1H");
    assertThat(scripts(() -> says("which of the two blues do we keep for links?")))
        .containsExactly(Map.entry("evalsha", 1L));
    assertThat(costs(() -> says("The export took a second today"))).isEmpty();
  }

  @Test
  void a_reply_in_a_thread_costs_one_call() {
    assertThat(scripts(() -> house.script.replies("maya", "design", ask, "One more thought.")))
        .containsExactly(Map.entry("evalsha", 1L));
  }

  @Test
  void an_answer_costs_one_call() {
    assertThat(scripts(() -> house.script.replies("ben", "design", ask, "It is fine.")))
        .containsExactly(Map.entry("evalsha", 1L));
  }

  @Test
  void a_message_that_opens_a_request_costs_one_call() {
    assertThat(scripts(() -> says("@ben can you review that? https://lumen.example/pull/2")))
        .containsExactly(Map.entry("evalsha", 1L));
  }

  @Test
  void a_ping_costs_one_call() {
    assertThat(scripts(() -> says("@ben hey"))).containsExactly(Map.entry("evalsha", 1L));
  }

  @Test
  void where_public_hints_are_wanted_every_eighth_reply_costs_a_second_call() {
    JsonNode form = house.commandsForForm("ana", "design", "/async-rules");
    assertThat(house.submits("ana", form, Map.of("mode", "ON")).path("ok").asBoolean()).isTrue();
    house.script.turns("PT1M");
    assertThat(costs(() -> says("The export took a second today"))).isEmpty();
    assertThat(scripts(() -> reply(7))).containsExactly(Map.entry("evalsha", 7L));
    assertThat(scripts(() -> reply(1))).containsExactly(Map.entry("evalsha", 2L));
  }

  private void reply(int times) {
    for (int i = 0; i < times; i++) {
      house.script.replies("maya", "design", ask, "One more thought.");
    }
  }
}

package dev.unhurry.slack.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.HomeDesk;
import dev.unhurry.intake.Hall;
import dev.unhurry.slack.FakeSlack;
import dev.unhurry.slack.Routes;
import dev.unhurry.slack.SlackConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every payload that the SDK's authors recorded, with its blanks filled in. */
@Timeout(120)
class RecordedEventsTest {
  private static final Path RECORDED = Path.of("../shared/slack/sdk-json-logs");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Set<String> PEOPLES =
      Set.of("", "file_share", "me_message", "thread_broadcast");

  /** What stands in these fields is never blank at Slack. */
  private static final Map<String, String> FILLED =
      Map.ofEntries(
          Map.entry("id", "C1"),
          Map.entry("channel", "C1"),
          Map.entry("old_channel_id", "C1"),
          Map.entry("new_channel_id", "C2"),
          Map.entry("user", "U1"),
          Map.entry("ts", "1700000000.000100"),
          Map.entry("item_user", "U2"),
          Map.entry("team_id", "T1"),
          Map.entry("team", "T1"),
          Map.entry("deleted_ts", "1700000000.000100"),
          Map.entry("channel_id", "C1"),
          Map.entry("user_id", "U1"));

  private static Hall hall;
  private static FakeSlack slack;
  private static SlackConnection connection;
  private static HttpStreet street;
  private static Door door;
  private static Poster poster;

  @BeforeAll
  static void open() {
    Assumptions.assumeTrue(Files.exists(RECORDED), RECORDED + " is not here");
    hall = mock(Hall.class);
    slack = new FakeSlack();
    connection = SlackConnection.open(slack.settings());
    InstantSource clock = InstantSource.fixed(NOW);
    Routes routes = new Routes(hall, new Desks(List.of(), mock(HomeDesk.class)), clock);
    street = new HttpStreet(connection, routes, new Signature(Poster.SECRET, clock));
    door = Door.open(0, new Readiness(() -> true, () -> true, false), street);
    poster = new Poster(door, NOW);
  }

  @AfterAll
  static void close() {
    if (door != null) {
      door.close();
      street.close();
      connection.close();
      slack.close();
    }
  }

  private static List<JsonObject> recorded(String folder) {
    try (Stream<Path> files = Files.walk(RECORDED.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RecordedEventsTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject read(Path file) {
    try {
      JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      fill(json);
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(JsonElement in) {
    if (in.isJsonArray()) {
      in.getAsJsonArray().forEach(RecordedEventsTest::fill);
    } else if (in.isJsonObject()) {
      in.getAsJsonObject().entrySet().forEach(RecordedEventsTest::fill);
    }
  }

  private static void fill(Map.Entry<String, JsonElement> field) {
    String filled = FILLED.get(field.getKey());
    if (filled != null && field.getValue().equals(new JsonPrimitive(""))) {
      field.setValue(new JsonPrimitive(filled));
    }
    fill(field.getValue());
  }

  private static JsonObject delivered(JsonObject json) {
    JsonObject envelope = json.has("event") ? json : new JsonObject();
    if (!json.has("event")) {
      envelope.add("event", json);
      envelope.addProperty("team_id", "T1");
    }
    envelope.addProperty("type", "event_callback");
    return envelope;
  }

  private static String text(JsonObject in, String name) {
    return in.has(name) && in.get(name).isJsonPrimitive() ? in.get(name).getAsString() : "";
  }

  private static boolean isAPersonsMessage(JsonObject event) {
    return text(event, "type").equals("message")
        && PEOPLES.contains(text(event, "subtype"))
        && text(event, "bot_id").isEmpty()
        && !text(event, "hidden").equals("true")
        && !Set.of("im", "mpim").contains(text(event, "channel_type"));
  }

  private static long count(List<JsonObject> events, String type, String subtype) {
    return events.stream()
        .map(one -> one.getAsJsonObject("event"))
        .filter(one -> text(one, "type").equals(type) && text(one, "subtype").equals(subtype))
        .count();
  }

  @Test
  void every_event_is_acknowledged_and_the_hall_hears_what_people_did() {
    List<JsonObject> events =
        recorded("events").stream().map(RecordedEventsTest::delivered).toList();
    assertThat(events).hasSizeGreaterThan(70);
    assertThat(events)
        .allSatisfy(
            event -> {
              var answer = poster.event(event.toString());
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.body()).isEmpty();
            });
    long said =
        events.stream().filter(one -> isAPersonsMessage(one.getAsJsonObject("event"))).count();
    assertThat(said).isGreaterThanOrEqualTo(4);
    verify(hall, times((int) said)).heard(any());
    verify(hall, times((int) count(events, "message", "message_deleted"))).deleted(any());
    long reacted = count(events, "reaction_added", "") + count(events, "reaction_removed", "");
    verify(hall, times((int) reacted)).reacted(any());
    // Who and which channel may have gone is told apart in DeparturesTest.
    verify(hall, atLeastOnce()).gone(any());
    verify(hall, times((int) count(events, "channel_id_changed", ""))).renumbered(any());
    verifyNoMoreInteractions(hall);
    assertThat(street.unreadable()).isZero();
  }

  @Test
  void every_click_form_and_command_that_no_desk_takes_is_acknowledged() {
    List<JsonObject> interactions = recorded("app-backend");
    assertThat(interactions).hasSizeGreaterThan(7);
    assertThat(interactions)
        .allSatisfy(
            one -> assertThat(poster.interaction(one.toString()).statusCode()).isEqualTo(200));
  }
}

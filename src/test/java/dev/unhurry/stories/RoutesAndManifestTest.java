package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.SmallHouse;
import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Commands, events and scopes of manifest.yml agree with the code, and with the local Slack.
 *
 * <p>That the scopes suffice is shown by every story: there the bot has these and no others.
 */
class RoutesAndManifestTest {
  private static final Path SLACK_ROOM = Path.of("src/main/java/dev/unhurry/slack");
  private static final Path SLACKS_WORD = Path.of("../shared/slack");
  private static final Pattern CASE = Pattern.compile("(?:case |, )\"(\\w*)\"(?=, \"| ->)");
  private static final Pattern METHOD =
      Pattern.compile(
          "\"((?:chat|conversations|users|usergroups|views|team|dnd|auth)\\.[\\w.]+)\"");

  /** What each scope is asked for: a method that is called, or what Slack sends for it. */
  private static final List<Reason> REASONS =
      List.of(
          new Reason("commands", "/async"),
          new Reason("chat:write", "chat.postMessage"),
          new Reason("channels:history", "message.channels"),
          new Reason("groups:history", "message.groups"),
          new Reason("reactions:read", "reaction_added"),
          new Reason("channels:read", "conversations.info"),
          new Reason("groups:read", "conversations.members"),
          new Reason("users:read", "users.info"),
          new Reason("dnd:read", "dnd.info"),
          new Reason("usergroups:read", "usergroups.users.list"),
          new Reason("im:write", "conversations.open"),
          new Reason("im:history", "conversations.history"));

  /** Slack's pages on these are there (docs.slack.dev/reference/events/channel_archive). */
  private static final Map<String, String> NOT_AMONG_THEM =
      Map.of("channel_archive", "channels:read", "group_archive", "groups:read");

  private record Reason(String scope, String what) {}

  private static Set<String> found(Pattern pattern, Stream<Path> files) {
    Set<String> found = new TreeSet<>();
    files
        .map(RoutesAndManifestTest::read)
        .map(pattern::matcher)
        .flatMap(Matcher::results)
        .forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> methodsCalled() throws IOException {
    try (Stream<Path> files = Files.walk(SLACK_ROOM)) {
      return found(METHOD, files.filter(file -> file.toString().endsWith(".java")));
    }
  }

  /** The cases of the one switch that reads events; the empty one is for what has no type. */
  private static Set<String> eventsHeard() {
    String read =
        read(SLACK_ROOM.resolve("Translate.java"))
            .replaceFirst("(?s).*private Incoming read\\(", "")
            .replaceFirst("(?s)\n  }\n.*", "");
    Set<String> heard =
        CASE.matcher(read).results().map(match -> match.group(1)).collect(Collectors.toSet());
    assertThat(heard).as("cases without an event").contains("").hasSizeGreaterThan(4);
    heard.remove("");
    return heard;
  }

  /** The kinds of payload that are taken besides commands. */
  private static Set<String> payloadsTaken() {
    return found(CASE, Stream.of(SLACK_ROOM.resolve("Routes.java")));
  }

  @Test
  void every_event_that_is_heard_is_subscribed_and_no_other() {
    assertThat(Manifest.events())
        .extracting(event -> event.replaceFirst("\\..*", ""))
        .containsOnly(eventsHeard().toArray(String[]::new));
    assertThat(Manifest.events())
        .doesNotHaveDuplicates()
        .contains("message.channels", "message.groups");
  }

  @Test
  void every_kind_of_payload_that_slack_sends_for_the_manifest_is_taken_and_no_other() {
    assertThat(payloadsTaken())
        .containsExactlyInAnyOrder(
            "event_callback", "block_actions", "view_submission", "shortcut", "message_action");
    assertThat(Manifest.shortcuts())
        .extracting(one -> one.get("type"))
        .contains("global", "message");
  }

  @Test
  void the_local_slack_offers_the_shortcuts_of_the_manifest() {
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"))) {
      assertThat(Script.list(new Script(slack.page()).get("state").path("shortcuts")))
          .extracting(RoutesAndManifestTest::words)
          .containsExactlyInAnyOrderElementsOf(Manifest.shortcuts());
    }
  }

  private static Map<String, String> words(JsonNode one) {
    Map<String, String> words = new TreeMap<>();
    one.properties().forEach(entry -> words.put(entry.getKey(), entry.getValue().asText()));
    return words;
  }

  @Test
  void every_shortcut_has_a_desk_and_stands_in_the_manifest() {
    assertThat(new SmallHouse().unhurry.desks().shortcutNames())
        .containsExactlyInAnyOrderElementsOf(
            Manifest.shortcuts().stream().map(one -> one.get("callback_id")).toList());
  }

  /** docs.slack.dev/interactivity/implementing-shortcuts. */
  @Test
  void shortcuts_are_as_short_as_slack_wants_them() {
    assertThat(Manifest.shortcuts())
        .allSatisfy(
            one -> {
              assertThat(one.get("name")).hasSizeLessThanOrEqualTo(24);
              assertThat(one.get("description")).hasSizeLessThanOrEqualTo(150);
            });
  }

  @Test
  void the_home_is_switched_on_since_it_is_shown() throws IOException {
    assertThat(methodsCalled()).contains("views.publish");
    assertThat(Manifest.appHome("home_tab_enabled")).isEqualTo(true);
  }

  @Test
  void optional_scopes_are_those_of_private_channels_of_do_not_disturb_and_of_groups() {
    assertThat(Manifest.botScopes()).containsAll(Manifest.optionalScopes());
    assertThat(Manifest.optionalScopes())
        .containsExactlyInAnyOrder("groups:history", "groups:read", "dnd:read", "usergroups:read");
  }

  @Test
  void every_command_has_a_desk_and_stands_in_the_manifest_and_in_the_local_slack() {
    assertThat(new SmallHouse().unhurry.desks().commandNames())
        .containsExactlyInAnyOrderElementsOf(Manifest.commands());
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"))) {
      assertThat(Script.list(new Script(slack.page()).get("state").path("commands")))
          .extracting(one -> one.path("command").asText())
          .containsExactlyInAnyOrderElementsOf(Manifest.commands());
    }
  }

  @Test
  void every_scope_has_a_reason_in_the_code() throws IOException {
    assertThat(Manifest.botScopes())
        .containsExactlyInAnyOrderElementsOf(REASONS.stream().map(Reason::scope).toList());
    Set<String> inTheCode = methodsCalled();
    inTheCode.addAll(Manifest.events());
    inTheCode.addAll(Manifest.commands());
    assertThat(inTheCode).containsAll(REASONS.stream().map(Reason::what).toList());
  }

  @Test
  void the_local_slack_serves_every_method_that_is_called() throws IOException {
    assertThat(methodsCalled()).contains("chat.postMessage", "chat.postEphemeral", "views.open");
    try (LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-11-24T09:30:00Z"))) {
      slack.grant(Manifest.botScopes());
      Caller caller = new Caller(slack);
      assertThat(methodsCalled())
          .allSatisfy(
              method ->
                  assertThat(caller.errorOf(method))
                      .as(method)
                      .isNotIn("unknown_method", "missing_scope"));
    }
  }

  private static JsonNode documented(String folder, String name) {
    Path file = SLACKS_WORD.resolve(folder).resolve(name + ".json");
    assertThat(file).as("Slack's own word on " + name).exists();
    try {
      return Script.JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of these suffices; none where Slack asks for none. */
  private static List<String> scopes(JsonNode list) {
    return Script.list(list).stream().map(JsonNode::asText).toList();
  }

  /** By method or event. */
  private static Map<String, List<String>> scopesThatSlackAsksFor() throws IOException {
    Map<String, List<String>> asked = new TreeMap<>();
    for (String method : methodsCalled()) {
      asked.put(method, scopes(documented("docs-methods", method).at("/scope/bot")));
    }
    for (String event : Manifest.events()) {
      asked.put(
          event,
          NOT_AMONG_THEM.containsKey(event)
              ? List.of(NOT_AMONG_THEM.get(event))
              : scopes(documented("docs-events", event).path("scopes")));
    }
    asked.values().removeIf(List::isEmpty);
    return asked;
  }

  @Test
  void slack_asks_for_no_scope_that_is_missing_and_the_manifest_for_none_without_use()
      throws IOException {
    assumeThat(SLACKS_WORD).as("Slack's documentation beside the project").exists();
    Map<String, List<String>> asked = scopesThatSlackAsksFor();
    assertThat(asked).containsKeys("conversations.members", "member_joined_channel");
    assertThat(asked)
        .allSatisfy(
            (what, oneOf) ->
                assertThat(Manifest.botScopes())
                    .as(what)
                    .containsAnyOf(oneOf.toArray(String[]::new)));
    assertThat(Manifest.botScopes())
        .filteredOn(scope -> !scope.equals("commands"))
        .allSatisfy(scope -> assertThat(asked.values()).anyMatch(oneOf -> oneOf.contains(scope)));
  }
}

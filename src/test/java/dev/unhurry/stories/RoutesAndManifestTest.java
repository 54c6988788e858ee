package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.sandbox.LocalSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Commands, events and scopes of manifest.yml agree with the code, and with the local Slack.
 *
 * <p>That the scopes suffice is shown by every story: there the bot has these and no others.
 */
class RoutesAndManifestTest {
  private static final Path SLACK_ROOM = Path.of("src/main/java/dev/unhurry/slack");
  private static final Pattern METHOD =
      Pattern.compile("\"((?:chat|conversations|users|usergroups|views|team|dnd|auth)\\.\\w+)\"");

  /** What each scope is asked for: a method that is called, or what Slack sends for it. */
  private static final List<Reason> REASONS =
      List.of(
          new Reason("commands", "/async"),
          new Reason("chat:write", "chat.postMessage"),
          new Reason("channels:history", "message.channels"),
          new Reason("groups:history", "message.groups"),
          new Reason("reactions:read", "reaction_added"),
          new Reason("users:read", "users.info"),
          new Reason("im:write", "conversations.open"),
          new Reason("im:history", "conversations.history"));

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
    try (Stream<Path> files = Files.list(SLACK_ROOM)) {
      return found(METHOD, files);
    }
  }

  private static Set<String> eventsHeard() {
    return found(
        Pattern.compile("case \"(\\w+)\" -> (?:message|reaction)\\("),
        Stream.of(SLACK_ROOM.resolve("Translate.java")));
  }

  @Test
  void every_event_that_is_heard_is_subscribed_and_no_other() {
    assertThat(eventsHeard()).isNotEmpty();
    assertThat(Manifest.events())
        .extracting(event -> event.replaceFirst("\\..*", ""))
        .containsOnlyOnceElementsOf(Set.of("reaction_added"))
        .allMatch(eventsHeard()::contains)
        .containsAll(eventsHeard());
    assertThat(Manifest.events()).contains("message.channels", "message.groups");
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
}

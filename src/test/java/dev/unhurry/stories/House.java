package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.Application;
import dev.unhurry.chat.Secret;
import dev.unhurry.config.Configuration;
import dev.unhurry.config.Environment;
import dev.unhurry.sandbox.LocalSlack;
import dev.unhurry.scheduling.Alarm;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A local Slack with the bot in it, wired as the sandbox command does, and people who use it.
 *
 * <p>The bot has the scopes of the manifest and no others, and all that it sends in a story is held
 * against Slack's schema when the story ends.
 */
final class House implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(10);

  final LocalSlack slack;
  final Script script;
  private Application bot;
  private boolean isAway;
  private final Optional<Alarm> alarm;
  private Transcript transcript;
  private final SentThings sent = new SentThings();

  private House(LocalSlack slack, Application bot, boolean ticking) {
    this.slack = slack;
    this.bot = bot;
    slack.show(sent::note);
    slack.follow(now -> isAway ? Optional.empty() : this.bot.settle());
    script = new Script(slack.page());
    watches(Transcript.PEOPLE, List.of("design", "general"));
    alarm =
        ticking
            ? Optional.of(Alarm.every("diary", Duration.ofSeconds(1), bot::settle))
            : Optional.empty();
  }

  static House open(String at, Path data) {
    LocalSlack slack = LocalSlack.start(0, Instant.parse(at));
    slack.grant(Manifest.botScopes());
    return new House(slack, bot(slack, Optional.empty(), data), true);
  }

  /** One that does nothing by itself, on a Redis that can be looked at. */
  static House still(String at, URI redis) {
    LocalSlack slack = LocalSlack.start(0, Instant.parse(at));
    return new House(slack, bot(slack, Optional.of(redis), Path.of("unused")), false);
  }

  /** One that does nothing by itself and can be started again on what it wrote. */
  static House on(String at, URI redis) {
    House house = still(at, redis);
    house.slack.grant(Manifest.botScopes());
    return house;
  }

  /** What these people see there is written down from now on. */
  void watches(List<String> people, List<String> channels) {
    transcript = new Transcript(script, people, channels);
  }

  /** Ends the bot and starts another on the same Redis; no time passes. */
  void restarts(URI redis) {
    bot.close();
    bot = bot(slack, Optional.of(redis), Path.of("unused"));
  }

  /** Ends the bot; people go on without it. */
  void stops() {
    bot.close();
    isAway = true;
  }

  /** Starts it again on the same Redis; what is due is kept at once. */
  void starts(URI redis) {
    bot = bot(slack, Optional.of(redis), Path.of("unused"));
    isAway = false;
    keepsWhatIsDue();
  }

  /** Time passes as if nobody kept anything meanwhile. */
  void passesUnnoticed(String duration) {
    script.post("clock", Map.of("advance", duration, "outage", true));
    transcript.look();
  }

  /** One whose bot takes requests, as it does with a signing secret. */
  static House overHttp(String at, Path data, int port) {
    LocalSlack slack = LocalSlack.start(0, Instant.parse(at));
    slack.grant(Manifest.botScopes());
    slack.postTo(URI.create("http://127.0.0.1:" + port + "/slack/events"));
    Environment.Slack way =
        new Environment.Slack(
            Optional.of(new Secret(slack.botToken())),
            Optional.empty(),
            Optional.of(new Secret(slack.signingSecret())),
            Optional.of(slack.api()));
    Environment.Serving serving = new Environment.Serving(Optional.of(port), false);
    return new House(slack, start(slack, way, Optional.empty(), data, serving), true);
  }

  private static Application bot(LocalSlack slack, Optional<URI> redis, Path data) {
    return start(slack, overSocket(slack), redis, data, Environment.Serving.USUAL);
  }

  static Environment.Slack overSocket(LocalSlack slack) {
    return new Environment.Slack(
        Optional.of(new Secret(slack.botToken())),
        Optional.of(new Secret(slack.appToken())),
        Optional.empty(),
        Optional.of(slack.api()));
  }

  static Application start(
      LocalSlack slack,
      Environment.Slack way,
      Optional<URI> redis,
      Path data,
      Environment.Serving serving) {
    Environment environment =
        new Environment(
            way,
            redis.map(uri -> new Secret(uri.toString())),
            data,
            serving,
            new Environment.Local(Optional.empty(), 0));
    Configuration configuration =
        Configuration.read(Map.of(), Path.of("src", "test")).match(sound -> sound, House::faulty);
    return Application.start(
        new Configuration(environment, configuration.settings()), Optional.of(slack.clock()));
  }

  private static Configuration faulty(Object mistakes) {
    throw new AssertionError(mistakes);
  }

  String posts(String user, String text) {
    String ts = script.posts(user, "design", text);
    keepsWhatIsDue();
    return ts;
  }

  /** What a message makes the bot say at once is said before anybody does anything more. */
  private void keepsWhatIsDue() {
    script.turns("PT0S");
    transcript.look();
  }

  String replies(String user, String thread, String text) {
    String ts = script.replies(user, "design", thread, text);
    transcript.look();
    return ts;
  }

  void turns(String duration) {
    script.turns(duration);
    transcript.look();
  }

  void turnsTo(String instant) {
    script.turnsTo(instant);
    transcript.look();
  }

  /** What is answered after the acknowledgement is waited for. */
  void commands(String user, String text) {
    assertThat(script.commands(user, "design", text).path("ok").asBoolean()).isTrue();
    seesSomethingNew();
  }

  /** Presses something under the latest message that has it. */
  void presses(String user, String channel, String action, String value) {
    assertThat(clicks(user, channel, action, value).path("ok").asBoolean()).isTrue();
    seesSomethingNew();
  }

  /** The same where a form stands: what is shown on top of it is waited for. */
  JsonNode pressesForForm(String user, String channel, String action) {
    assertThat(clicks(user, channel, action, "").path("ok").asBoolean()).isTrue();
    return whole(user);
  }

  JsonNode commandsForForm(String user, String channel, String command) {
    assertThat(script.commands(user, channel, command, "").path("ok").asBoolean()).isTrue();
    return whole(user);
  }

  JsonNode whole(String user) {
    Waiting.until("the form is there", SOON, () -> view(user).isPresent());
    return view(user).orElseThrow();
  }

  /** The whole form on top, waited for until it is another than this one. */
  JsonNode viewAbove(String user, JsonNode under) {
    Waiting.until(
        "another form is there",
        SOON,
        () -> view(user).filter(top -> !top.path("id").equals(under.path("id"))).isPresent());
    return view(user).orElseThrow();
  }

  /** The topmost that is more than a word to wait. */
  Optional<JsonNode> view(String user) {
    return script.views(user).stream()
        .filter(view -> !view.toString().contains("One moment"))
        .reduce((under, top) -> top);
  }

  /** Chooses something in the menu of a message in #design. */
  void chooses(String user, String shortcut, String ts) {
    Map<String, String> chosen =
        Map.of("user", user, "callback_id", shortcut, "channel", "design", "ts", ts);
    assertThat(script.post("shortcuts", chosen).path("ok").asBoolean()).isTrue();
    seesSomethingNew();
  }

  private JsonNode clicks(String user, String channel, String action, String value) {
    JsonNode message =
        script.sees(user, channel).stream()
            .filter(one -> Script.elements(one).anyMatch(part -> has(part, action)))
            .reduce((earlier, later) -> later)
            .orElseThrow(() -> new AssertionError(user + " sees no " + action));
    return script.clicks(user, channel, message.path("ts").asText(), action, value);
  }

  private static boolean has(JsonNode element, String action) {
    return element.path("action_id").asText().equals(action);
  }

  /** Opens the form behind the hint and waits until it is filled. */
  JsonNode opensForm(String user) {
    return opensForm(user, "add_context");
  }

  JsonNode opensForm(String user, String action) {
    clicks(user, "design", action, "");
    Waiting.until("the form is there", SOON, () -> form(user).isPresent());
    return form(user).orElseThrow();
  }

  private Optional<JsonNode> form(String user) {
    return script.views(user).stream()
        .filter(view -> view.path("blocks").toString().contains("\"input\""))
        .findFirst();
  }

  /** Sends a form; what its fields are not given stays as it was. */
  JsonNode submits(String user, JsonNode form, Map<String, Object> fields) {
    Map<String, Map<String, Object>> values = new HashMap<>();
    fields.forEach((field, value) -> values.put(field, Map.of("value", value)));
    JsonNode answer = script.submits(user, form.path("id").asText(), values);
    keepsWhatIsDue();
    return answer;
  }

  void seesSomethingNew() {
    Waiting.until("something new is seen", SOON, transcript::look);
  }

  /** Waits until no list of this person stands any more; no time passes. */
  void seesListGo(String user) {
    Waiting.until(
        "the list of " + user + " is gone",
        SOON,
        () -> script.toldTo(user).stream().noneMatch(told -> told.contains("Waiting for you")));
    transcript.look();
  }

  void looks() {
    transcript.look();
  }

  /** The story as everybody saw it; Slack had nothing to complain of. */
  String told() {
    transcript.look();
    assertThat(script.blunders()).isEmpty();
    return transcript.toString();
  }

  @Override
  public void close() {
    alarm.ifPresent(Alarm::close);
    bot.close();
    slack.close();
    sent.areFitForSlack();
  }
}

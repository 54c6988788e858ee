package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.DoorSign;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have put up in Slack, and what is done where Slack does not say. */
class SlackDoorsTest {
  private static final Actor BEN = new Actor(SlackMessengerTest.TEAM, new UserId("U2"));
  private static final Actor KIM = new Actor(SlackMessengerTest.TEAM, new UserId("U3"));
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String WINDOW =
      "{\"dnd_enabled\":true,\"next_dnd_start_ts\":1795420800,\"next_dnd_end_ts\":1795424400}";

  private final WebApi api = mock(WebApi.class);
  private final SlackDirectory directory =
      new SlackDirectory(api, SlackMessengerTest.WORKSPACE, () -> 0);

  @BeforeEach
  void nobody_has_put_up_anything() {
    answers("users.info", done("{}"));
    answers("dnd.info", done("{}"));
  }

  private static Answer done(String body) {
    return SlackMessengerTest.done(body);
  }

  private void answers(String method, Answer answer) {
    when(api.call(eq(method), any(), any())).thenReturn(answer);
  }

  private void profile(String profile) {
    answers("users.info", done("{'user':{'profile':%s}}".formatted(profile).replace('\'', '"')));
  }

  private void wasAsked(String method, int often) {
    verify(api, times(often)).call(eq(method), any(), any());
  }

  private DoorSign sign(Instant now) {
    return directory.doorSign(BEN, now);
  }

  private void isAway(Instant now) {
    assertThatThrownBy(() -> sign(now)).as("at %s", now).isInstanceOf(DirectoryAway.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "until Slack takes it away | {'status_emoji':':palm_tree:','status_expiration':1795424400} | palm_tree | 2026-11-23T09:00:00Z",
        "until they take it away | {'status_emoji':':palm_tree:','status_expiration':0} | palm_tree | none",
        "without the field for its end | {'status_emoji':':palm_tree:'} | palm_tree | none",
        "with a skin tone | {'status_emoji':':man-bowing::skin-tone-3:'} | man-bowing | none",
        "no emoji | {'status_emoji':'','status_text':'away'} | none | none",
        "odd types | {'status_emoji':{},'status_expiration':'soon'} | none | none",
        "an odd end | {'status_emoji':':bus:','status_expiration':'9223372036854775807'} | bus | none",
        "null | {'status_emoji':null} | none | none",
        "no profile | null | none | none",
      })
  void a_status_is_its_emoji_and_its_end(String name, String profile, String emoji, Instant end) {
    profile(profile);
    Optional<DoorSign.Status> expected =
        Optional.ofNullable(emoji).map(e -> new DoorSign.Status(e, Optional.ofNullable(end)));
    assertThat(sign(NOW).status()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no schedule | {'dnd_enabled':false,'next_dnd_start_ts':1,'next_dnd_end_ts':1}",
        "switched off | {'dnd_enabled':false,'next_dnd_start_ts':1795420800,'next_dnd_end_ts':1795424400}",
        "no window | {'dnd_enabled':true,'next_dnd_start_ts':1,'next_dnd_end_ts':1}",
        "no end | {'dnd_enabled':true,'next_dnd_start_ts':1795420800}",
        "over before it starts | {'dnd_enabled':true,'next_dnd_start_ts':1795424400,'next_dnd_end_ts':1795420800}",
        "odd types | {'dnd_enabled':'yes','next_dnd_start_ts':{},'next_dnd_end_ts':[]}",
        "one's own snooze alone | {'dnd_enabled':false,'snooze_enabled':true,'snooze_endtime':1795424400}",
      })
  void this_is_no_do_not_disturb(String name, String body) {
    answers("dnd.info", done(body.replace('\'', '"')));
    assertThat(sign(NOW)).isEqualTo(DoorSign.NONE);
  }

  @Test
  void do_not_disturb_is_the_window_that_slack_names() {
    answers("dnd.info", done(WINDOW));
    Instant from = Instant.parse("2026-11-23T08:00:00Z");
    assertThat(sign(NOW).doNotDisturb())
        .contains(new DoorSign.DoNotDisturb(from, Instant.parse("2026-11-23T09:00:00Z")));
    verify(api).call("dnd.info", Map.of("user", "U2"), WebApi.HURRIED);
    verify(api).call("users.info", Map.of("user", "U2"), WebApi.HURRIED);
  }

  /** Slack's own word on dnd.teamInfo, where each is said as dnd.info says one. */
  @Test
  void what_slack_documents_is_read() throws IOException {
    Path page = Path.of("../shared/slack/docs-methods/dnd.teamInfo.json");
    assumeThat(page).as("Slack's documentation beside the project").exists();
    JsonObject users =
        JsonParser.parseString(Files.readString(page))
            .getAsJsonObject()
            .getAsJsonObject("examples")
            .getAsJsonObject("success")
            .getAsJsonObject("example")
            .getAsJsonObject("users");
    assertThat(users.keySet()).hasSize(2);
    answers("dnd.info", new Answer.Done(users.getAsJsonObject("U023BECGF")));
    assertThat(sign(NOW).doNotDisturb())
        .contains(
            new DoorSign.DoNotDisturb(
                Instant.ofEpochSecond(1450387800), Instant.ofEpochSecond(1450423800)));
    answers("dnd.info", new Answer.Done(users.getAsJsonObject("W058CJVAA")));
    assertThat(directory.doorSign(KIM, NOW).doNotDisturb()).isEmpty();
  }

  /** The example has a status that no list names. */
  @Test
  void a_profile_as_slack_documents_it_is_read() throws IOException {
    Path page = Path.of("../shared/slack/docs-methods/users.info.json");
    assumeThat(page).as("Slack's documentation beside the project").exists();
    JsonObject example =
        JsonParser.parseString(Files.readString(page))
            .getAsJsonObject()
            .getAsJsonObject("examples")
            .getAsJsonObject("success")
            .getAsJsonObject("example");
    answers("users.info", new Answer.Done(example));
    assertThat(sign(NOW).status()).contains(new DoorSign.Status("books", Optional.empty()));
  }

  @Test
  void what_slack_said_holds_for_a_minute() {
    profile("{'status_emoji':':palm_tree:'}");
    sign(NOW);
    profile("{}");
    assertThat(sign(NOW.plus(MINUTE).minusMillis(1)).status()).isPresent();
    wasAsked("users.info", 1);
    assertThat(sign(NOW.plus(MINUTE)).status()).isEmpty();
    wasAsked("users.info", 2);
    wasAsked("dnd.info", 2);
  }

  @Test
  void each_has_a_door_of_their_own() {
    profile("{'status_emoji':':palm_tree:'}");
    sign(NOW);
    profile("{}");
    assertThat(directory.doorSign(KIM, NOW).status()).isEmpty();
  }

  @Test
  void without_the_scope_nothing_is_known_and_nobody_asks_for_an_hour() {
    answers("dnd.info", new Answer.Refused("missing_scope"));
    profile("{'status_emoji':':palm_tree:'}");
    assertThat(sign(NOW).doNotDisturb()).isEmpty();
    assertThat(sign(NOW).status()).as("needs no such scope").isPresent();
    directory.doorSign(KIM, NOW.plus(MINUTE));
    sign(NOW.plus(Glance.FORGONE).minusMillis(1));
    wasAsked("dnd.info", 1);

    answers("dnd.info", done(WINDOW));
    assertThat(sign(NOW.plus(Glance.FORGONE)).doNotDisturb()).as("granted since").isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_not_found", "user_not_visible"})
  void whom_slack_does_not_show_has_put_up_nothing(String error) {
    answers("users.info", new Answer.Refused(error));
    answers("dnd.info", new Answer.Refused(error));
    assertThat(sign(NOW)).isEqualTo(DoorSign.NONE);
    sign(NOW);
    wasAsked("dnd.info", 1);
  }

  @Test
  void a_slack_that_does_not_answer_is_waited_for_but_not_for_ever() {
    answers("dnd.info", new Answer.Unclear("timeout"));
    isAway(NOW);
    for (Instant now = NOW; now.isBefore(NOW.plus(Glance.PATIENCE)); now = now.plus(MINUTE)) {
      isAway(now);
    }
    isAway(NOW.plus(Glance.PATIENCE).minusMillis(1));
    assertThat(sign(NOW.plus(Glance.PATIENCE))).isEqualTo(DoorSign.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"token_revoked", "team_added_to_org", "http 404"})
  void what_slack_refuses_without_a_word_on_the_person_is_asked_again(String error) {
    answers("users.info", new Answer.Refused(error));
    isAway(NOW);
    profile("{'status_emoji':':palm_tree:'}");
    assertThat(sign(NOW.plus(MINUTE)).status()).isPresent();
  }

  @Test
  void a_slack_that_is_slow_is_not_asked_for_each_of_many() {
    answers("users.info", new Answer.Unclear("timeout"));
    isAway(NOW);
    assertThatThrownBy(() -> directory.doorSign(KIM, NOW.plusSeconds(59)))
        .isInstanceOf(DirectoryAway.class);
    wasAsked("users.info", 1);
    answers("users.info", done("{}"));
    assertThat(sign(NOW.plus(MINUTE))).isEqualTo(DoorSign.NONE);
  }

  @Test
  void a_slack_that_wants_a_pause_is_waited_for_too() {
    answers("dnd.info", new Answer.Limited(Duration.ofSeconds(30)));
    isAway(NOW);
    answers("dnd.info", done(WINDOW));
    assertThat(sign(NOW.plus(MINUTE)).doNotDisturb()).isPresent();
  }

  @Test
  void an_answer_in_between_begins_the_patience_anew() {
    answers("dnd.info", new Answer.Unclear("timeout"));
    isAway(NOW);
    answers("dnd.info", done("{}"));
    sign(NOW.plus(MINUTE));
    answers("dnd.info", new Answer.Unclear("timeout"));
    isAway(NOW.plus(Glance.PATIENCE));
  }

  @Test
  void a_silence_of_long_ago_is_no_beginning_of_this_one() {
    answers("dnd.info", new Answer.Unclear("timeout"));
    isAway(NOW);
    isAway(NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void nobody_of_another_workspace_is_asked_for() {
    Actor other = new Actor(new TeamId("T2"), new UserId("U2"));
    assertThat(directory.doorSign(other, NOW)).isEqualTo(DoorSign.NONE);
    wasAsked("users.info", 0);
    wasAsked("dnd.info", 0);
  }

  @Test
  void who_is_looked_at_is_known_anew() {
    String user = "{'user':{'id':'U2','name':'ben','deleted':%s}}".replace('\'', '"');
    answers("users.info", done(user.formatted(false)));
    assertThat(directory.person(BEN).orElseThrow().standing())
        .isNotEqualTo(Person.Standing.DEACTIVATED);
    answers("users.info", done(user.formatted(true)));
    sign(NOW);
    assertThat(directory.person(BEN).orElseThrow().standing())
        .isEqualTo(Person.Standing.DEACTIVATED);
  }
}

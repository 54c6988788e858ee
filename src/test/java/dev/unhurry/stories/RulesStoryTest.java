package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.redis.Cellar;
import dev.unhurry.sandbox.world.World;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of #general, which Ana created: the bot is invited, switched on and asked who may do
 * so, all through the local Slack.
 */
@Timeout(120)
class RulesStoryTest {
  private static final TeamId TEAM = new TeamId(World.TEAM);
  private static final ChannelId GENERAL = new ChannelId("C00GENERAL");
  private static final String GREETS = "greets and says nothing else";
  private static final String TUESDAY = "2026-11-24T09:30:00Z";

  @TempDir Path data;
  private House house;

  @AfterEach
  void close() {
    house.close();
  }

  private void invites(String inviter) {
    house.script.invites(inviter, "general");
    house.turns("PT1M");
  }

  private void commands(String user, String text) {
    house.script.commands(user, "general", "/async-rules", text);
    house.seesSomethingNew();
  }

  private JsonNode opens(String user) {
    return house.commandsForForm(user, "general", "/async-rules");
  }

  private static boolean isForm(JsonNode view) {
    return view.path("blocks").toString().contains("\"input\"");
  }

  @Test
  void a_channel_is_switched_on_and_everybody_reads_of_it() {
    house = House.open(TUESDAY, data);
    invites("maya");
    JsonNode form = opens("ana");
    assertThat(isForm(form)).isTrue();
    assertThat(
            house.submits("ana", form, Map.of("mode", "PRIVATE", "urgent_within", "2h")).path("ok"))
        .hasToString("true");
    house.turns("PT1M");
    house.script.posts("maya", "general", "hey @ben?");
    house.looks();
    commands("ben", "log");
    commands("ana", "undo");
    house.turns("PT1M");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 dm:maya unhurry: Thanks for inviting me to #general. I help people there to ask with context and to get answers in each other's working hours. For now I only watch and say nothing there. @ana can switch me on with `/async-rules` in that channel, and so can workspace admins. I say this once. Until somebody switches me on, nothing more comes from me.
            Tue 24 09:31 #general unhurry: @ana changed the rules here: mode is private now and urgent requests are answered within 2 h of working time. `/async-rules` shows them all.
            Tue 24 09:32 #general maya: hey @ben?
            Tue 24 09:32 #general (only ben) unhurry: *The last changes here*
                • Tue 24 Nov 18:31, @ana: mode is private now and urgent requests are answered within 2 h of working time
            Tue 24 09:32 #general (only ana) unhurry: Taken back; the channel is told in one line. `/async-rules undo` once more brings it back.
            Tue 24 09:32 #general unhurry: @ana took back the latest change here: mode is observe now and urgent requests are answered within 4 h of working time. `/async-rules` shows them all.
            """);
  }

  @Test
  void another_hint_and_a_form_of_its_own_are_set_and_everybody_reads_of_them() {
    house = House.open(TUESDAY, data);
    invites("ana");
    JsonNode form = opens("ana");
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("courtesies", List.of("AWAY"));
    wanted.put("offered", List.of("review", "decision"));
    wanted.put("own_title", "Deploy");
    wanted.put("own_lines", "What changes? (riddle)");
    assertThat(house.submits("ana", form, wanted).path("errors").path("own_lines").asText())
        .contains("riddle");
    wanted.put("own_lines", "What changes? (long, required)\nWhere? (choice: staging, live)");
    assertThat(house.submits("ana", form, wanted).path("ok")).hasToString("true");
    house.turns("PT1M");
    JsonNode shown = opens("ben");
    assertThat(shown.toString())
        .contains(
            "*Other hints* about absences",
            "*Forms* Question, Decision and Review",
            "*This channel's own form* Deploy");
    closes("ben", shown);
    assertThat(house.told())
        .endsWith(
            "#general unhurry: @ana changed the rules here: hints about absences are on now, the bug"
                + " form is no longer offered and this channel's own form “Deploy” is new."
                + " `/async-rules` shows them all.\n");
  }

  @Test
  void what_fell_silent_is_let_speak_again() throws IOException {
    try (OwnRedis redis = OwnRedis.start(data.resolve("redis"))) {
      house = House.on(TUESDAY, redis.url());
      invites("ana");
      wrongTwice(redis.url());
      JsonNode form = opens("ana");
      assertThat(form.toString()).contains("What I no longer say here", "A message that greets");
      assertThat(house.submits("ana", form, Map.of("again", List.of(GREETS))).path("ok"))
          .hasToString("true");
      house.turns("PT1M");
      assertThat(opens("ana").toString()).doesNotContain("What I no longer say here");
      commands("ana", "undo");
      assertThat(house.told())
          .endsWith(
              """
              #general unhurry: @ana changed the rules here: hints are back for a message that greets and says nothing else. `/async-rules` shows them all.
              Tue 24 09:32 #general (only ana) unhurry: I left it as it is. The latest change only let hints come back here; called wrong twice, each falls silent again.
              """);
    }
  }

  private static void wrongTwice(URI redis) {
    DutySettings duty = DutySettings.DEFAULTS;
    try (Cellar cellar =
        Cellar.open(Optional.of(redis), Path.of("unused"), Optional.empty(), duty)) {
      for (String at : List.of("1764000000.000100", "1764000000.000200")) {
        cellar.hints().wrong(new MessageRef(TEAM, GENERAL, new MessageTs(at)), GREETS);
      }
    }
  }

  /** The form stays below with what was filled in. */
  @Test
  void a_rule_keeper_looks_at_last_week_before_saving() {
    house = House.open(TUESDAY, data);
    invites("ana");
    house.script.posts("maya", "general", "hey @ben?");
    house.turns("PT15M");
    JsonNode form = opens("ana");
    house.script.post(
        "clicks",
        Map.of("user", "ana", "view_id", form.path("id").asText(), "action_id", "preview_rules"));
    JsonNode onTop = house.viewAbove("ana", form);
    assertThat(onTop.path("title").toString()).contains("A look at last week");
    assertThat(onTop.toString())
        .contains(
            "*Hints* some, each seen only by whoever wrote",
            "*Urgent* none",
            "In mode observe I would have said none of it")
        .doesNotContainIgnoringCase("maya");
    closes("ana", onTop);
    assertThat(house.submits("ana", form, Map.of("mode", "PRIVATE")).path("ok"))
        .hasToString("true");
    house.script.commands("ben", "general", "/async-rules", "preview");
    assertThat(house.viewAbove("ben", form).toString())
        .contains("This is for those who set the rules here.");
  }

  /** Ben got the form as an admin; what he is when he sends it counts. */
  @Test
  void who_is_no_rule_keeper_is_refused_also_by_a_form_that_they_still_hold() {
    house = House.open(TUESDAY, data);
    invites("ana");
    for (Map<String, Object> made :
        List.<Map<String, Object>>of(
            Map.of("admin", false),
            Map.of("admin", false, "guest", true),
            Map.of("admin", false, "guest", false, "external", true))) {
      ben(Map.of("admin", true, "guest", false, "external", false));
      JsonNode held = opens("ben");
      assertThat(isForm(held)).isTrue();
      ben(made);

      house.submits("ben", held, Map.of("mode", "ON"));
      assertThat(house.view("ben").orElseThrow().toString()).contains("Nothing was changed.");
      closes("ben", house.view("ben").orElseThrow());
      JsonNode shown = opens("ben");
      assertThat(isForm(shown)).as("ben as %s", made).isFalse();
      assertThat(shown.toString()).contains("*Mode* observe", "can be changed by workspace admins");
      closes("ben", shown);
    }
    house.turns("PT5M");
    commands("ana", "log");
    assertThat(house.told())
        .endsWith(
            "(only ana) unhurry: Nobody has changed the rules here yet;"
                + " `/async-rules` shows them.\n")
        .doesNotContain("#general unhurry:");
  }

  private void closes(String user, JsonNode view) {
    house.script.closes(user, view.path("id").asText());
  }

  private void ben(Map<String, Object> made) {
    Map<String, Object> change = new HashMap<>(made);
    change.put("user", "ben");
    house.script.send("PATCH", "users", change);
  }
}

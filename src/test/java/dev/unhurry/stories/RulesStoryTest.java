package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

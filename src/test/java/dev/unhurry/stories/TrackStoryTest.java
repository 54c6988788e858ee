package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What asks nothing in so many words is followed all the same: by the menu of its message, and by a
 * pushpin. Ana is in Lisbon, Ben in Tokyo, Maya in New York.
 */
@Timeout(180)
class TrackStoryTest {
  private static final String PLAIN = "The header overlaps on small screens.";
  private static final String SHORTCUT = "track_request";

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private JsonNode tracks(String user, String ts) {
    Map<String, String> chosen =
        Map.of("user", user, "callback_id", SHORTCUT, "channel", "design", "ts", ts);
    assertThat(house.script.post("shortcuts", chosen).path("ok").asBoolean()).isTrue();
    return house.whole(user);
  }

  /** What stands in the place of the form. */
  private String answered(String user) {
    return house.view(user).orElseThrow().path("blocks").get(0).at("/text/text").asText();
  }

  @Test
  void a_plain_message_is_tracked_by_whoever_takes_it_on() {
    String ts = house.posts("ana", PLAIN);
    JsonNode form = tracks("ben", ts);
    assertThat(form.toString()).contains("UBEN0000001", "In the usual time", "Everybody must");
    house.submits("ben", form, Map.of());
    assertThat(answered("ben"))
        .isEqualTo(
            """
            I follow it now.
            You have until Thu 26 Nov 09:00.
            If no answer comes by then, I tell <@UANA0000001>.""");
    house.turnsTo("2026-11-25T03:00:00Z");
    house.replies("ben", ts, "Fixed, it wraps now.");
    house.seesListGo("ben");
    house.turns("P14D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: The header overlaps on small screens.
            """);
  }

  @Test
  void tracked_again_it_says_until_when() {
    String ts = house.posts("ana", PLAIN);
    house.submits("ben", tracks("ben", ts), Map.of());
    tracks("maya", ts);
    assertThat(answered("maya"))
        .isEqualTo(
            """
            I follow this one already.
            <@UBEN0000001> has until tomorrow 19:00 your time, Thu 26 Nov 09:00 theirs.""");
  }

  @Test
  void where_the_bot_is_not_it_asks_to_be_invited() {
    String ts = house.script.posts("ana", "general", PLAIN);
    Map<String, String> chosen =
        Map.of("user", "ben", "callback_id", SHORTCUT, "channel", "general", "ts", ts);
    house.script.post("shortcuts", chosen);
    house.whole("ben");
    assertThat(answered("ben")).startsWith("I am not in this channel. Invite me there first");
  }

  @Test
  void a_pinned_message_is_followed() {
    String ts = house.posts("ana", PLAIN);
    house.script.reacts("ben", "design", ts, "pushpin");
    house.turns("P3D");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void a_pinned_reply_is_followed_though_slack_was_out_of_order() {
    String first = house.posts("ana", "Notes on the header");
    String reply = house.replies("ana", first, PLAIN);
    house.script.faults("conversations.replies", "before", "error", 1);
    house.script.reacts("ben", "design", reply, "pushpin");
    house.turns("PT11M");
    house.turnsTo("2026-11-25T00:00:00Z");
    assertThat(house.script.toldTo("ben")).singleElement().asString().contains("Waiting for you");
    house.replies("ben", first, "Fixed.");
    house.seesListGo("ben");
  }

  @Test
  void where_all_must_answer_who_has_not_is_still_reminded() {
    JsonNode form = house.commandsForForm("ana", "design", "/async-ask");
    JsonNode answer =
        house.submits(
            "ana",
            form,
            Map.of(
                "need", "Which of the two date formats do we keep?",
                "people", List.of("ben", "maya"),
                "ask:everybody", List.of("everybody")));
    assertThat(answer.path("ok").asBoolean()).as("%s", answer).isTrue();
    String post = house.script.sees("ben", "design").get(0).path("ts").asText();
    for (JsonNode one : house.script.sees("ben", "design")) {
      post = one.path("ts").asText();
    }
    house.turnsTo("2026-11-25T00:30:00Z");
    house.replies("ben", post, "The one with the year first.");
    house.turns("P1D");
    house.commands("ana", "");
    house.commands("ben", "");
    house.turns("P2D");
    assertThat(house.told()).isEqualTo("");
  }
}

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
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 03:00 #design (thread) ben: Fixed, it wraps now.
            Wed 25 03:00 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
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
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: The header overlaps on small screens.
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
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
    house.turnsTo("2026-11-24T14:30:00Z");
    house.replies("maya", post(), "The one with the year first.");
    house.seesListGo("maya");
    house.commands("maya", "");
    house.turnsTo("2026-11-25T01:00:00Z");
    house.commands("ana", "");
    house.turnsTo("2026-11-26T10:00:00Z");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design unhurry: @ana asks @ben @maya · an answer from each
                What do you need? Which of the two date formats do we keep?
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                [off menu]
            Tue 24 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 14:30 #design (thread) maya: The one with the year first.
            Tue 24 14:30 dm:maya is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Wed 25 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Tue 24 14:30 #design (only maya) unhurry: Nothing waits for you.

                You are not waiting for anything.
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 01:00 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • @ben in #design · asked Tue 24 Nov 09:30 · *due tomorrow 00:00* · <open>
            Wed 25 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Thu 26 Nov 09:00.
                [Answer] [On it] [more] [off menu]
            Thu 26 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Tue 24 Nov 09:30. It was due Thu 26 Nov 00:00.
                [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            """);
  }

  private String post() {
    return house.script.sees("ben", "design").stream()
        .filter(one -> one.path("text").asText().contains("an answer from each"))
        .findFirst()
        .orElseThrow()
        .path("ts")
        .asText();
  }
}

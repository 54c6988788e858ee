package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks Ben in Tokyo, and only Maya in New York answers. When it is 09:00 in Tokyo it
 * is 00:00 in Lisbon.
 */
@Timeout(120)
class ColleagueStoryTest {
  @TempDir Path data;
  private House house;
  private String ask;

  @BeforeEach
  void ana_asks() {
    house = House.open("2026-11-24T09:30:00Z", data);
    ask = house.posts("ana", "@ben which of the two date formats do we keep?");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void what_a_colleague_said_was_not_it_and_somebody_else_is_asked() {
    house.turnsTo("2026-11-25T01:30:00Z");
    house.replies("maya", ask, "I believe it was the longer one.");
    house.turnsTo("2026-11-26T09:30:00Z");
    JsonNode form = house.pressesForForm("ana", "dm:ana", "ask_else");
    house.submits("ana", form, Map.of("person", "maya"));
    assertThat(house.whole("ana").toString()).contains(" has it now. Expect an answer by tomorrow");
    house.seesListGo("ben");
    house.commands("ana", "");
    house.turns("PT6H");
    house.replies("maya", ask, "It is the longer one, I asked the vendor.");
    house.seesListGo("maya");
    house.turns("P14D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: @ben which of the two date formats do we keep?
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Wed 25 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Wed 25 01:30 #design (thread) maya: I believe it was the longer one.
            Thu 26 09:00 dm:ana unhurry: What you asked @ben in #design, Tue 24 Nov 09:30, was due Thu 26 Nov 00:00. @maya wrote in the thread Wed 25 Nov 01:30. Did that settle it?
                [Yes, settled] [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
            Thu 26 09:30 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 18:30 · *due Thu 26 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Thu 26 09:30 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • @maya in #design · asked Tue 24 Nov 09:30 · *due tomorrow 14:00* · <open>
            Thu 26 14:00 dm:maya unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Fri 27 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            Thu 26 15:30 #design (thread) maya: It is the longer one, I asked the vendor.
            Thu 26 15:30 dm:maya is gone: unhurry: *Waiting for you*: 1 request
                • @ana in #design · asked Tue 24 Nov 04:30 · *due Fri 27 Nov 09:00*
                [Answer] [On it] [more] [off menu]
            """);
  }

  @Test
  void no_rush_after_all() {
    house.commands("ana", "");
    chooses("NO_RUSH");
    house.presses("ana", "design", "undo_urgency", "");
    chooses("NO_RUSH");
    house.commands("ana", "");
    house.turns("P40D");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 09:30 #design ana: @ben which of the two date formats do we keep?
            Tue 24 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Tue 24 09:30 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • @ben in #design · asked today 09:30 · *due Thu 26 Nov 00:00* · <open>
            Tue 24 09:30 #design (only ana) unhurry: All right, no rush. Nobody is reminded of <what you asked> of @ben; if no answer comes, I stop following it Thu 24 Dec 09:30.
                [Undo]
            Tue 24 09:30 #design (only ana) now reads: unhurry: All right, <what you asked> of @ben has the usual time, until Thu 26 Nov 00:00.
                [Undo]
            Tue 24 09:30 #design (only ana) unhurry: All right, no rush. Nobody is reminded of <what you asked> of @ben; if no answer comes, I stop following it Thu 24 Dec 09:30.
                [Undo]
            Tue 24 09:30 #design (only ana) unhurry: Nothing waits for you.

                *You are waiting for*
                • @ben in #design · no rush · asked today 09:30 · <open>
            Thu 24 09:30 dm:ana unhurry: No answer came from @ben to what you asked in #design, Tue 24 Nov 09:30. There was no rush, and thirty days have passed, so I stop following it.
                [Open the message] [off menu]
            """);
  }

  /** In the menu beside the line of what Ana waits for. */
  private void chooses(String choice) {
    JsonNode list =
        house.script.sees("ana", "design").stream()
            .filter(one -> one.toString().contains("asked_menu"))
            .findFirst()
            .orElseThrow();
    String value =
        Script.list(list.path("blocks")).stream()
            .flatMap(block -> Script.list(block.at("/accessory/options")).stream())
            .map(option -> option.path("value").asText())
            .filter(one -> one.startsWith(choice))
            .findFirst()
            .orElseThrow();
    String ts = list.path("ts").asText();
    JsonNode answer = house.script.clicks("ana", "design", ts, "asked_menu", value);
    assertThat(answer.path("ok").asBoolean()).isTrue();
    house.seesSomethingNew();
  }
}

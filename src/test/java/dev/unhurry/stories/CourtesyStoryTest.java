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

/** The hints that a channel has to ask for: about calls, and about people who are off. */
@Timeout(120)
class CourtesyStoryTest {
  private static final String CALL = "@ben can we hop on a call about the invoice layout?";

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

  private void wants(String courtesy) {
    JsonNode rules = house.commandsForForm("ana", "design", "/async-rules");
    house.submits("ana", rules, Map.of("courtesies", List.of(courtesy)));
    house.turns("PT1M");
  }

  private String home() {
    return house.script.get("home?open=true&user=ana").path("view").toString();
  }

  @Test
  void a_meeting_that_is_to_be_live_gets_an_agenda_in_its_thread() {
    wants("MEETING");
    house.posts("ana", CALL);
    house.turns("PT5M");
    assertThat(home()).contains("A hint for you", "It should be live");
    house.presses("ana", "design", "keep_it_live", "");
    assertThat(home()).contains("A hint for you", "Add an agenda").doesNotContain("It should be");
    JsonNode agenda = house.opensForm("ana", "add_context:meeting");
    assertThat(agenda.toString()).contains("invoice layout", "What should stand at the end?");
    Map<String, Object> answers =
        Map.of(
            "need", "Which layout the invoices have", "outcome", "One layout, and who builds it");
    assertThat(house.submits("ana", agenda, answers).path("ok").asBoolean()).isTrue();
    assertThat(home()).doesNotContain("A hint for you");
    assertThat(house.told())
        .endsWith(
            """
            Tue 24 09:33 #design (only ana) unhurry: Much of this can go in writing, so nobody has to be there at once. Live is right for 1:1s, conflict, emergencies and brainstorming.
                [Write it instead] [It should be live] [Wrong call] [off menu]
            Tue 24 09:36 #design (only ana) now reads: unhurry: All right. An agenda helps everybody come prepared.
                [Add an agenda]
            Tue 24 09:36 #design (thread) unhurry: @ana wrote an agenda · @ben
                What is to be settled? Which layout the invoices have
                What should stand at the end? One layout, and who builds it
            """);
  }

  @Test
  void written_instead_there_is_one_request_and_not_two() {
    wants("MEETING");
    house.posts("ana", CALL);
    house.turns("PT5M");
    JsonNode form = house.opensForm("ana");
    Map<String, Object> answers = Map.of("need", "Which of the two invoice layouts do we keep?");
    assertThat(house.submits("ana", form, answers).path("ok").asBoolean()).isTrue();
    house.turnsTo("2026-11-25T09:00:00Z");
    assertThat(house.script.toldTo("ben"))
        .as("his list and the reminder")
        .hasSize(2)
        .allMatch(told -> told.contains("asked Tue 24 Nov 18:36"))
        .anyMatch(told -> told.contains("1 request"));
  }

  /** The hint about context says it; with none to come that day, it is said by itself. */
  @Test
  void whoever_pings_somebody_who_is_off_hears_once_when_they_are_back() {
    wants("AWAY");
    house.posts("ana", "hey, quick question?");
    house.turns("PT3M");
    house.posts("ana", "@ben hello?");
    house.turns("PT5M");
    house.posts("ana", "@ben you there?");
    house.turns("PT5M");
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    assertThat(house.told())
        .endsWith(
            """
            Tue 24 09:34 #design ana: @ben hello?
            Tue 24 09:34 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs.
                [off menu]
            Tue 24 09:39 #design ana: @ben you there?
            Tue 24 09:44 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Tue 24 09:44 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            """);
  }
}

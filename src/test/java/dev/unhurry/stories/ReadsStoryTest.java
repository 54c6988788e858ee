package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ana in Lisbon says when she reads and when she focuses; it is Tuesday 09:30 there. */
@Timeout(120)
class ReadsStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);

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

  @Test
  void times_and_focus_are_set_shown_ended_and_undone() {
    house.commands("ana", "reads 9, 1 and 4");
    house.commands("ana", "reads twice a day");
    house.commands("ana", "focus until 3pm");
    house.commands("ana", "focus until lunch");
    house.turnsTo("2026-11-24T13:10:20Z");
    house.commands("ana", "focus done");
    house.presses("ana", "design", "undo_time", "");
    house.commands("ana", "focus");
    house.commands("ana", "reads any time");
    house.presses("ana", "design", "undo_time", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design (only ana) unhurry: You read messages at *09:00, 13:00 and 16:00* on your working days.
                  Your next list comes today 13:00. Whoever asks you is told when you read.
                  [Undo]
              Tue 24 09:30 #design (only ana) unhurry: At which times is that? Nothing was changed so far.
                  • `/async reads 9, 13, 16` sets three
                  • `/async reads once a day at 10`
                  • `/async reads any time` takes them away
              Tue 24 09:30 #design (only ana) unhurry: I hold my messages until *15:00*.
                  What is asked meanwhile keeps its due time. Your next list comes today 15:00.
                  [Undo]
              Tue 24 09:30 #design (only ana) unhurry: I could not read in that how long you focus, so nothing was changed.
                  • `/async focus 2h`
                  • `/async focus until 15:00`
                  • `/async focus tomorrow 9-11`
                  • `/async focus done` ends it
              Tue 24 13:10 #design (only ana) unhurry: Your focus is over.
                  Your next list comes today 13:11.
                  [Undo]
              Tue 24 13:10 #design (only ana) now reads: unhurry: Undone: it is as it was before. Your next list comes today 15:00.
              Tue 24 13:10 #design (only ana) unhurry: I hold my messages until *15:00*. What is asked meanwhile keeps its due time.
                  Your next list comes today 15:00.
                  [Plan a block] [End it now]
              Tue 24 13:10 #design (only ana) unhurry: You read messages at any time while you work; no times are set.
                  Your next list comes tomorrow 09:00.
                  [Undo]
              Tue 24 13:10 #design (only ana) now reads: unhurry: Undone: it is as it was before. Your next list comes today 15:00.
              """);
  }

  @Test
  void what_the_form_of_times_set_is_undone_in_its_place() {
    house.commands("ana", "reads");
    JsonNode form = house.opensForm("ana", "choose_reads");

    house.submits("ana", form, Map.of("times", List.of("09:00", "16:30")));

    assertThat(view("ana"))
        .contains("You read messages at *09:00 and 16:30* on your working days.")
        .contains("Your next list comes today 16:30.");
    undoesIn(form);
    assertThat(view("ana")).contains("Undone: it is as it was before.").doesNotContain("undo_time");
    house.commands("ana", "reads");
    assertThat(house.told()).contains("You read messages at any time");
  }

  @Test
  void the_form_of_focus_says_what_it_cannot_take() {
    house.commands("ana", "focus");
    JsonNode form = house.opensForm("ana", "plan_focus");
    JsonNode refused = house.submits("ana", form, Map.of("from", "08:00", "to", "09:00"));
    assertThat(refused.toString()).contains("That is over already; choose a later time or day.");

    house.submits("ana", form, Map.of("day", "2026-11-25", "from", "09:00", "to", "11:00"));

    assertThat(view("ana")).contains("I hold my messages *tomorrow 09:00 to 11:00*.");
    undoesIn(form);
    assertThat(view("ana")).contains("Undone: it is as it was before.");
    house.commands("ana", "focus");
    assertThat(house.told()).contains("No focus is planned.");
  }

  private void undoesIn(JsonNode form) {
    Map<String, String> press =
        Map.of("user", "ana", "view_id", form.path("id").asText(), "action_id", "undo_time");
    assertThat(house.script.post("clicks", press).path("ok").asBoolean()).isTrue();
    Waiting.until("it is undone", SOON, () -> view("ana").contains("Undone"));
  }

  private String view(String user) {
    return house.script.views(user).toString();
  }
}

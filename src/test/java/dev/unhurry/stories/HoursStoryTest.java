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

/** Ben in Tokyo says when he works, and is asked and reminded accordingly. */
@Timeout(120)
class HoursStoryTest {
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
  void own_hours_are_what_due_times_and_reminders_keep_to() {
    house.commands("ben", "hours sun-tue 13-19");
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.commands("ana", "");
    house.turnsTo("2026-11-30T06:00:00Z");
    house.commands("ben", "hours whenever");
    house.commands("ben", "hours");
    house.presses("ben", "design", "reset_hours", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 09:30 #design (only ben) unhurry: Your hours are now *Sunday to Tuesday, 13:00 to 19:00*, in every channel.
                  Your next list comes Sun 29 Nov 13:00.
                  Times are in Asia/Tokyo, the time zone of your Slack profile.
                  [Undo]
              Tue 24 09:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 09:30 #design (only ana) unhurry: Expect an answer from @ben by Sun 29 Nov 09:30 your time.
                  [off menu]
              Tue 24 09:30 #design (only ana) unhurry: Nothing waits for you.

                  *You are waiting for*
                  • @ben in #design · asked today 09:30 · *due Sun 29 Nov 09:30* · <open>
              Sun 29 04:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Tue 24 Nov 18:30 · *due Sun 29 Nov 18:30*
                  [Answer] [On it] [more] [off menu]
              Sun 29 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Tue 24 Nov 18:30. It is due Sun 29 Nov 18:30.
                  [Answer] [On it] [more] [off menu]
              Mon 30 06:00 #design (only ben) unhurry: I could not read hours in that, so nothing was changed. I take one start and one end, the same on every day:
                  • `/async hours 9-17 mon-fri`
                  • `/async hours 8:30-16:30` keeps your days
                  • `/async hours reset` goes back to the workspace's hours
                  Your time zone is the one of your Slack profile.
              Mon 30 06:00 #design (only ben) unhurry: *Sunday to Tuesday, 13:00 to 19:00*
                  Your own hours; they count in every channel.
                  You are working now, until 19:00.
                  Times are in Asia/Tokyo, the time zone of your Slack profile.
                  [Change my hours] [Back to the workspace's hours] [Public holidays]
              Mon 30 06:00 #design (only ben) now reads: unhurry: The workspace's hours count for you: *Monday to Friday, 09:00 to 17:00*. A channel can have others.
                  Your next list comes tomorrow 09:00.
                  Times are in Asia/Tokyo, the time zone of your Slack profile.
                  [Undo]
              """);
  }

  @Test
  void the_form_takes_days_and_times() {
    house.commands("ana", "hours");
    JsonNode form = house.opensForm("ana", "change_hours");
    JsonNode refused = house.submits("ana", form, Map.of("days", List.of()));
    assertThat(refused.path("ok").asBoolean()).isFalse();

    JsonNode taken =
        house.submits(
            "ana",
            form,
            Map.of("days", List.of("MONDAY", "FRIDAY"), "from", "22:00", "to", "06:30"));

    assertThat(taken.path("ok").asBoolean()).isTrue();
    assertThat(house.script.views("ana").toString())
        .contains("Your hours are now *Monday and Friday, 22:00 to 06:30 the next day*");
    assertThat(house.script.blunders()).isEmpty();
  }

  @Test
  void what_is_kept_is_said() {
    house.commands("ana", "hours 8-16");
    house.commands("ana", "privacy");
    assertThat(house.told()).contains("You set hours of your own;").contains("*What I keep*");
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ben in Tokyo says that he is away, in words and in the form, and is back earlier. */
@Timeout(120)
class AwayStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T01:30:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void leave_is_planned_in_words_kept_to_and_ended() {
    house.commands("ben", "away until friday, ask @ana");
    house.commands("ana", "away thursday, ask @ben");
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.commands("ana", "");
    house.commands("ben", "away until 12/3");
    house.turnsTo("2026-11-25T02:00:00Z");
    house.commands("ben", "away");
    house.presses("ben", "design", "cancel_away", "2026-11-24T10:30 2026-11-27T00:00 " + ana());
    house.presses("ben", "design", "undo_time", "");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 01:30 #design (only ben) unhurry: You are away *from Tue 24 Nov 10:30 to Thu 26 Nov*, and back at work Fri 27 Nov 09:00. @ana covers. Your next list comes Fri 27 Nov 09:00.
                  [Undo]
              Tue 24 01:30 #design (only ana) unhurry: You are away *on Thu 26 Nov*, and back at work Fri 27 Nov 09:00. @ben covers, but is away all of that time too. Your next list comes today 09:00.
                  [Undo]
              Tue 24 01:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
              Tue 24 01:30 #design (only ana) unhurry: @ben is on leave until Fri 27 Nov 00:00 your time, 09:00 theirs; expect an answer by Fri 27 Nov 01:30 yours. You cover for them.
                  [off menu]
              Tue 24 01:30 #design (only ana) unhurry: Nothing waits for you.

                  *You are waiting for*
                  • @ben in #design · asked today 01:30 · *due Fri 27 Nov 01:30* · <open>
              Tue 24 01:30 #design (only ben) unhurry: One date in that can be 12 March or 3 December. With the month in letters it is clear, such as `12 march`. Nothing was changed.
              Wed 25 02:00 #design (only ben) unhurry: *From Tue 24 Nov 10:30 to Thu 26 Nov*, and back at work Fri 27 Nov 09:00. @ana covers. You are away now.
                  `/async away until friday` is back on Friday, `/async away through friday` includes it. `/async away tomorrow morning, ask @ben` names who covers. I do not ask for a reason.
                  [I am back] [Plan time away]
              Wed 25 02:00 #design (only ben) now reads: unhurry: Welcome back. Your leave from Tue 24 Nov 10:30 to Thu 26 Nov ends now. Your next list comes tomorrow 09:00.
                  [Undo]
              Wed 25 02:00 #design (only ben) now reads: unhurry: Undone: it is as it was before. Your next list comes Fri 27 Nov 09:00.
              """);
  }

  private String ana() {
    return Script.list(house.script.get("users").path("users")).stream()
        .filter(user -> user.path("name").asText().equals("ana"))
        .map(user -> user.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_form_says_what_it_took_in_its_place_and_there_it_is_undone() {
    house.commands("ben", "away");
    JsonNode form = house.opensForm("ben", "plan_away");
    JsonNode refused =
        house.submits("ben", form, Map.of("from", "2026-11-27", "back", "2026-11-27"));
    assertThat(refused.path("ok").asBoolean()).isFalse();
    assertThat(refused.toString()).contains("Pick a later day or time than the one you leave");

    JsonNode taken =
        house.submits(
            "ben",
            form,
            Map.of(
                "from", "2026-11-27", "from_time", "13:00", "back", "2026-12-01", "cover", ana()));
    assertThat(taken.path("ok").asBoolean()).isTrue();
    JsonNode said = house.view("ben").orElseThrow();
    assertThat(said.toString())
        .contains("You are away *from Fri 27 Nov 13:00 to Mon 30 Nov*")
        .contains("and back at work Tue 1 Dec 09:00. <@" + ana() + "> covers.");

    house.script.post(
        "clicks",
        Map.of("user", "ben", "view_id", said.path("id").asText(), "action_id", "undo_time"));
    Waiting.until(
        "it is undone in the same place",
        SOON,
        () -> house.view("ben").filter(view -> view.toString().contains("Undone")).isPresent());
    assertThat(house.view("ben").orElseThrow().path("id")).isEqualTo(said.path("id"));
    house.commands("ben", "away");
    assertThat(house.told())
        .isEqualTo(
            """
              Tue 24 01:30 #design (only ben) unhurry: You have no time away planned.
                  `/async away until friday` is back on Friday, `/async away through friday` includes it. `/async away tomorrow morning, ask @ben` names who covers. I do not ask for a reason.
                  [Plan time away]
              Tue 24 01:30 #design (only ben) unhurry: You have no time away planned.
                  `/async away until friday` is back on Friday, `/async away through friday` includes it. `/async away tomorrow morning, ask @ben` names who covers. I do not ask for a reason.
                  [Plan time away]
              """);
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ana in Lisbon confirms her public holidays, and nothing is due on them. */
@Timeout(120)
class HolidaysStoryTest {
  @TempDir Path data;
  private House house;

  @BeforeEach
  void open() {
    house = House.open("2026-11-30T10:00:00Z", data);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private JsonNode asks(String text) {
    assertThat(house.script.commands("ana", "design", text).path("ok").asBoolean()).isTrue();
    return house.whole("ana");
  }

  private static String ticked(JsonNode form) {
    return StreamSupport.stream(form.path("blocks").spliterator(), false)
        .flatMap(block -> lines(block.path("element").path("initial_options")))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(JsonNode options) {
    return StreamSupport.stream(options.spliterator(), false)
        .map(option -> option.path("text").path("text").asText());
  }

  private String shown() {
    List<JsonNode> views = house.script.views("ana");
    return views.get(views.size() - 1).path("blocks").path(0).path("text").path("text").asText();
  }

  @Test
  void the_days_are_confirmed_before_they_count_and_then_nothing_is_due_on_them() {
    house.commands("ana", "holidays");
    JsonNode form = asks("holidays portugal");
    assertThat(ticked(form))
        .isEqualTo(
            """
            Tue 1 Dec Independence Day
            Tue 8 Dec Immaculate Conception Day
            Fri 25 Dec Christmas
            Fri 1 Jan New Year's Day
            Fri 26 Mar Good Friday
            Sun 28 Mar Easter
            Sun 25 Apr Freedom and Democracy Day
            Sat 1 May Labour day
            Thu 27 May Corpus Christi
            Thu 10 Jun National Day
            Sun 15 Aug Assumption day
            Tue 5 Oct Republic Day
            Mon 1 Nov All Saints""");
    JsonNode taken =
        house.script.submits(
            "ana",
            form.path("id").asText(),
            Map.of(
                "days_0",
                Map.of(
                    "value",
                    List.of(
                        "2026-12-01",
                        "2026-12-25",
                        "2027-01-01",
                        "2027-03-26",
                        "2027-04-25",
                        "2027-05-01",
                        "2027-05-27",
                        "2027-06-10"))));
    assertThat(taken.path("ok").asBoolean()).isTrue();
    assertThat(shown())
        .isEqualTo(
            "You have Portugal's public holidays off, 11 of 13. The next is Tue 1 Dec, Independence"
                + " Day. Nothing is due on it and I write you nothing.");

    house.posts("ben", "@ana can you review this? https://lumen.example/pull/7");
    house.commands("ana", "");
    house.commands("ana", "holidays");
    house.commands("ana", "privacy");
    house.presses("ana", "design", "stop_holidays", "stop");
    house.turnsTo("2026-12-01T10:30:00Z");
    house.commands("ana", "holidays");

    assertThat(house.told())
        .startsWith(
            """
            Mon 30 10:00 #design (only ana) unhurry: You keep no public holidays: I count each of your working days, also those.
                The time zone of your Slack profile is one of Portugal.
                `/async holidays portugal` shows them before anything counts.
                [Look at Portugal's holidays] [Another region]
            Mon 30 10:00 #design ben: @ana can you review this? <https://lumen.example/pull/7>
            """)
        .contains("asked today 10:00 · *due Wed 2 Dec 10:00*")
        .contains(
            """
            Mon 30 10:00 #design (only ana) unhurry: You have Portugal's public holidays off, 11 of 13. Next: Tue 1 Dec Independence Day, Fri 25 Dec Christmas, Fri 1 Jan New Year's Day.
                [Change the days] [Another region] [Stop keeping them]
            """)
        .contains(
            "• You keep Portugal's public holidays and work on Immaculate Conception Day, Easter;")
        .contains(
            """
            now reads: unhurry: You keep no public holidays any more. I count each of your working days, also those.
                [Undo]
            """);
  }

  @Test
  void of_two_georgias_one_is_chosen() {
    JsonNode which = asks("holidays georgia");
    assertThat(which.toString()).contains("/async holidays us-ga");
    JsonNode pressed =
        house.script.post(
            "clicks",
            Map.of(
                "user", "ana",
                "view_id", which.path("id").asText(),
                "action_id", "public_holidays:1",
                "value", "us-ga"));
    assertThat(pressed.path("ok").asBoolean()).isTrue();
    assertThat(ticked(house.viewAbove("ana", which))).contains("Fri 25 Dec Christmas");
    assertThat(house.script.blunders()).isEmpty();
  }
}

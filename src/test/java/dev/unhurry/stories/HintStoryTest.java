package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a hint comes, how it is switched off, and what /async answers. */
@Timeout(120)
class HintStoryTest {
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

  static Stream<Arguments> cancelled() {
    return Stream.of(
        row(
            "she edits it into a question",
            (house, ts) ->
                house.script.edits(
                    "design", ts, "@ben can you review https://lumen.example/pull/7?")),
        row("she takes it back", (house, ts) -> house.script.deletes("design", ts)),
        row("he answers in the thread", (house, ts) -> house.replies("ben", ts, "Sure?")),
        row("somebody writes next", (house, ts) -> house.posts("maya", "Good morning")),
        row("he reacts", (house, ts) -> house.script.reacts("ben", "design", ts, "wave")));
  }

  private static Arguments row(String name, BiConsumer<House, String> meanwhile) {
    return Arguments.of(name, meanwhile);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cancelled")
  void no_hint_where(String name, BiConsumer<House, String> meanwhile) {
    String ts = house.posts("ana", "@ben hey");
    house.turns("PT1M");
    meanwhile.accept(house, ts);
    house.turns("PT15M");
    assertThat(house.told()).as(name).doesNotContain("unhurry");
  }

  @Test
  void without_any_of_this_there_is_one() {
    house.posts("ana", "@ben hey");
    house.turns("PT16M");
    house.posts("ana", "@ben hey");
    house.turns("PT16M");
    house.presses("ana", "design", "fine_as_it_is", "");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void hints_are_switched_off_and_come_back() {
    house.posts("ana", "@ben hey");
    house.turns("PT15M");
    house.presses("ana", "design", "quiet:hints", "WEEK");
    house.turns("P1D");
    house.posts("ana", "@ben hello?");
    house.turns("PT15M");
    house.commands("ana", "quiet");
    house.presses("ana", "design", "resume", "");
    house.posts("ana", "@ben you there?");
    house.turns("PT15M");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void reminders_are_switched_off_and_the_request_lives_on() {
    house.posts("ana", "@ben can you review this? https://lumen.example/pull/7");
    house.turnsTo("2026-11-25T05:00:00Z");
    house.presses("ben", "dm:ben", "quiet:reminders", "ALWAYS");
    house.posts("ana", "@ben can you review that too? https://lumen.example/pull/8");
    house.turnsTo("2026-11-26T08:00:00Z");
    house.commands("ben", "quiet");
    house.commands("ben", "");
    assertThat(house.told()).isEqualTo("");
  }

  @Test
  void async_says_what_it_knows() {
    house.commands("ana", "");
    house.commands("ana", "help");
    house.commands("ana", "colour <@ben>");
    house.commands("ana", "quiet");
    house.posts("ana", "@ben @maya can you review this? https://lumen.example/pull/7");
    house.posts("maya", "@ben urgent, can you restart the preview server?");
    house.commands("ana", "");
    house.commands("ben", "");
    house.commands("maya", "");
    assertThat(house.told()).isEqualTo("");
  }
}

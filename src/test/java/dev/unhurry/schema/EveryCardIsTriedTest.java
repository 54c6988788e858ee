package dev.unhurry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room has cards or forms that are tried nowhere with the most that can be in them. */
class EveryCardIsTriedTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  /** Nothing in them is a person's words: ids, times, and what the bot says by itself. */
  private static final Set<String> WITHOUT_WORDS_OF_PEOPLE =
      Set.of(
          "AskerCards",
          "AwayCards",
          "BackCards",
          "BackForm",
          "CatchUpCards",
          "AwayForm",
          "CourtesyCards",
          "DecisionCards",
          "ElseForm",
          "EraseForm",
          "FocusCards",
          "FocusForm",
          "FormCards",
          "GoneCards",
          "HeldCards",
          "HelloCards",
          "HintCards",
          "HolidayForm",
          "HoursCards",
          "HoursForm",
          "LineCards",
          "LeftCards",
          "ListCards",
          "MeetingCards",
          "MovedCards",
          "NewsCards",
          "OwnCards",
          "PersonForm",
          "OwnDataCards",
          "PageCards",
          "PlaceCards",
          "PlaceForm",
          "PressCards",
          "PrivacyCards",
          "PromptCards",
          "QuietCards",
          "ReadsCards",
          "ReadsForm",
          "TrackCards",
          "TrackForm",
          "TurnCards");

  /** They only lay out what others say, and are tried with these. */
  private static final Set<String> PARTS =
      Set.of("BlankForm", "ConductForm", "EverybodyForm", "ExtraForm", "HomeCards", "SectionCards");

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_class_of_cards_and_forms_is_named_in_a_contract_of_its_room() {
    String contracts = tests("extends CardsContract");
    assertThat(shown())
        .contains("NewsCards", "AskForm")
        .allSatisfy(name -> assertThat(contracts).as(name).containsPattern("\\b" + name + "[(. ]"));
  }

  @Test
  void every_one_that_repeats_words_of_people_is_tried_with_hostile_ones() {
    String hostile = tests("extends HostileContract");
    assertThat(shown())
        .containsAll(WITHOUT_WORDS_OF_PEOPLE)
        .containsAll(PARTS)
        .filteredOn(name -> !PARTS.contains(name))
        .filteredOn(name -> !WITHOUT_WORDS_OF_PEOPLE.contains(name))
        .allSatisfy(name -> assertThat(hostile).as(name).containsPattern("\\b" + name + "[(. ]"));
  }

  private static String tests(String contract) {
    return files(TEST, "Test.java").stream()
        .map(EveryCardIsTriedTest::read)
        .filter(text -> text.contains(contract))
        .collect(Collectors.joining());
  }

  private static List<String> shown() {
    return Stream.of("Cards.java", "Form.java")
        .flatMap(ending -> files(MAIN.resolve("dev/unhurry"), ending).stream())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .filter(name -> !name.equals("Form"))
        .toList();
  }
}

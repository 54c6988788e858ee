package dev.unhurry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room has cards or forms that are tried nowhere with the most that can be in them. */
class EveryCardIsTriedTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

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
    String contracts =
        files(TEST, "Test.java").stream()
            .map(EveryCardIsTriedTest::read)
            .filter(text -> text.contains("extends CardsContract"))
            .collect(Collectors.joining());
    List<String> shown =
        Stream.of("Cards.java", "Form.java")
            .flatMap(ending -> files(MAIN.resolve("dev/unhurry"), ending).stream())
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("Form"))
            .toList();
    assertThat(shown)
        .contains("RequestCards", "AskForm")
        .allSatisfy(name -> assertThat(contracts).as(name).containsPattern("\\b" + name + "[(.]"));
  }
}

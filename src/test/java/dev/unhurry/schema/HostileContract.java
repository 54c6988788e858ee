package dev.unhurry.schema;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever somebody writes, or is called, is read and does nothing else in a room's sentences. */
public abstract class HostileContract extends CardsContract {
  private static final String PLAIN = "plain words";

  /**
   * Everything in which the room repeats words of people, each under a name of its own.
   *
   * @param words stand wherever somebody can have written them
   */
  protected abstract Stream<Shown> said(String words);

  /** Whether addresses that people write may become links that show where they lead. */
  protected boolean hasLinks() {
    return false;
  }

  @Override
  protected final Stream<Shown> shown() {
    return said(PLAIN);
  }

  /** As much of them as a field of this length takes. */
  protected static String typed(String words, int longest) {
    return words.substring(0, Math.min(words.length(), longest));
  }

  @TestFactory
  Stream<DynamicTest> what_people_write_is_only_read() {
    Map<String, List<JsonNode>> plain =
        shown().collect(groupingBy(Shown::name, mapping(Shown::sent, toList())));
    return HostileText.byKind().entrySet().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.getKey(), () -> assertThat(complaints(kind.getValue(), plain)).isEmpty()));
  }

  private List<String> complaints(List<HostileText> texts, Map<String, List<JsonNode>> plain) {
    return texts.stream().flatMap(text -> complaints(text, plain)).toList();
  }

  private Stream<String> complaints(HostileText words, Map<String, List<JsonNode>> plain) {
    String line = "line " + words.line() + ", ";
    try {
      return said(words.text())
          .flatMap(
              shown ->
                  complaints(shown, plain).stream().map(why -> line + shown.name() + ": " + why))
          .toList()
          .stream();
    } catch (RuntimeException e) {
      return Stream.of(line + "cannot be shown: " + e);
    }
  }

  private List<String> complaints(Shown shown, Map<String, List<JsonNode>> plain) {
    List<String> complaints = new ArrayList<>(BlockKitSchema.sentHere(shown.sent()));
    complaints.addAll(
        Harmless.complaints(shown.sent(), plain.getOrDefault(shown.name(), List.of()), hasLinks()));
    return complaints;
  }
}

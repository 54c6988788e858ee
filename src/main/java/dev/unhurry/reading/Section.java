package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The forms under one name, found by the word they begin with. */
final class Section {
  private final Map<String, List<Form>> byBeginning = new HashMap<>();
  private final List<Form> others = new ArrayList<>();

  void add(Form form) {
    form.beginnings()
        .ifPresentOrElse(
            words -> words.forEach(word -> beginningWith(word).add(form)), () -> others.add(form));
  }

  /** Whether the words are of one of the forms. */
  boolean says(List<String> words) {
    return candidates(words).anyMatch(form -> form.matches(words));
  }

  /** How many words from the start one of the forms covers at most; -1 if none does. */
  int reach(List<String> words) {
    return candidates(words).mapToInt(form -> form.reach(words)).max().orElse(-1);
  }

  private List<Form> beginningWith(String word) {
    return byBeginning.computeIfAbsent(word, w -> new ArrayList<>());
  }

  private Stream<Form> candidates(List<String> words) {
    return words.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            byBeginning.getOrDefault(words.get(0), List.of()).stream(), others.stream());
  }
}

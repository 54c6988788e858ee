package dev.unhurry.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A language's words and forms, read from a text whose first lines say how it is written. */
final class Vocabulary {
  private static final String MEANS = " = ";

  private final Slots slots = new Slots();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  private Vocabulary() {}

  /** The words and forms of a language. */
  static Vocabulary of(String language) {
    String file = language + ".txt";
    try (InputStream in = Vocabulary.class.getResourceAsStream(file);
        BufferedReader text =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return of(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Vocabulary of(List<String> lines) {
    Vocabulary vocabulary = new Vocabulary();
    Section section = new Section(0);
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = new Section(vocabulary.sections.size());
        vocabulary.sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        vocabulary.take(line.strip(), section);
      }
    }
    vocabulary.introduceWords();
    return vocabulary;
  }

  private void take(String line, Section section) {
    int means = line.indexOf(MEANS);
    if (means < 0) {
      slots.spread(line).forEach(form -> section.add(Form.of(form, this)));
      return;
    }
    String left = line.substring(0, means);
    String right = line.substring(means + MEANS.length());
    if (left.startsWith("@")) {
      sets.put(left, alternatives(right.replace(' ', '|')));
    } else if (left.startsWith("<")) {
      slots.define(left, right);
    } else {
      List<String> meant = List.of(right.split(" ", -1));
      List.of(left.split(" ", -1)).forEach(typed -> spellings.put(typed, meant));
    }
  }

  private void introduceWords() {
    sets.values().forEach(this::number);
    numbers.forEach((set, number) -> set.forEach(text -> word(text).enter(number)));
    for (Word word : words.values()) {
      sections.values().forEach(section -> section.introduceTo(word));
    }
  }

  private Word word(String text) {
    return words.computeIfAbsent(text, Word::new);
  }

  /** The words of an item such as {@code a|b|@set}; a set must stand above its use. */
  Set<String> alternatives(String item) {
    Set<String> alternatives = new HashSet<>();
    for (String word : item.split("\\|", -1)) {
      alternatives.addAll(word.startsWith("@") ? set(word) : Set.of(word));
    }
    return Set.copyOf(alternatives);
  }

  /** The number by which words know that they are in this set. */
  int number(Set<String> set) {
    return numbers.computeIfAbsent(set, s -> numbers.size());
  }

  Set<String> set(String name) {
    return Objects.requireNonNull(sets.get(name), () -> "no set " + name);
  }

  Section section(String name) {
    return Objects.requireNonNull(sections.get(name), () -> "no section [" + name + "]");
  }

  /** The sections of which a form may begin with any word. */
  long sectionsForAny() {
    return sections.values().stream()
        .filter(Section::mayBeginWithAny)
        .mapToLong(Section::bit)
        .reduce(0, (one, other) -> one | other);
  }

  boolean knows(String typed) {
    return words.containsKey(typed) || spellings.containsKey(typed);
  }

  /** The words as the forms spell them. */
  Word[] spelled(List<String> typed) {
    List<String> spelled = Spelling.of(typed, spellings);
    Word[] known = new Word[spelled.size()];
    for (int i = 0; i < known.length; i++) {
      Word word = words.get(spelled.get(i));
      known[i] = word == null ? new Word(spelled.get(i)) : word;
    }
    return known;
  }
}

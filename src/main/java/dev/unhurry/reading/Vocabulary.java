package dev.unhurry.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A language's words and forms, read from a text whose first lines say how it is written. */
final class Vocabulary {
  private static final String ENGLISH = "english.txt";
  private static final String MEANS = " = ";

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, Section> sections = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary english() {
    try (InputStream in = Vocabulary.class.getResourceAsStream(ENGLISH);
        BufferedReader text =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, ENGLISH), StandardCharsets.UTF_8))) {
      return of(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Vocabulary of(List<String> lines) {
    Vocabulary vocabulary = new Vocabulary();
    Section section = new Section();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = new Section();
        vocabulary.sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        vocabulary.take(line.strip(), section);
      }
    }
    return vocabulary;
  }

  private void take(String line, Section section) {
    int means = line.indexOf(MEANS);
    if (means < 0) {
      section.add(Form.of(line, this));
      return;
    }
    String left = line.substring(0, means);
    List<String> right = List.of(line.substring(means + MEANS.length()).split(" ", -1));
    if (left.startsWith("@")) {
      sets.put(left, alternatives(String.join("|", right)));
    } else {
      List.of(left.split(" ", -1)).forEach(typed -> spellings.put(typed, right));
    }
  }

  /** The words of an item such as {@code a|b|@set}; a set must stand above its use. */
  Set<String> alternatives(String item) {
    Set<String> words = new HashSet<>();
    for (String word : item.split("\\|", -1)) {
      words.addAll(word.startsWith("@") ? set(word) : Set.of(word));
    }
    return Set.copyOf(words);
  }

  Set<String> set(String name) {
    return Objects.requireNonNull(sets.get(name), () -> "no set " + name);
  }

  Section section(String name) {
    return Objects.requireNonNull(sections.get(name), () -> "no section [" + name + "]");
  }

  /** The words as the forms spell them. */
  List<String> spelled(List<String> typed) {
    return Spelling.of(typed, spellings);
  }
}

package dev.unhurry.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A language's words and forms, read from a text that says in its first lines how it is built. */
final class Vocabulary {
  private static final String RESOURCE = "english.txt";

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, List<Form>> forms = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary english() {
    Vocabulary vocabulary = new Vocabulary();
    try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        section = vocabulary.take(line.strip(), section);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  private String take(String line, String section) {
    if (line.isEmpty() || line.startsWith("#")) {
      return section;
    }
    if (line.startsWith("[")) {
      return line.substring(1, line.length() - 1);
    }
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      forms.computeIfAbsent(section, s -> new ArrayList<>()).add(Form.of(line, this));
    } else if (line.startsWith("@")) {
      sets.put(line.substring(0, equals), words(line.substring(equals + 3)));
    } else {
      spell(line.substring(0, equals).split(" ", -1), line.substring(equals + 3));
    }
    return section;
  }

  private void spell(String[] typed, String meant) {
    for (String word : typed) {
      spellings.put(word, List.of(meant.split(" ", -1)));
    }
  }

  private Set<String> words(String listed) {
    Set<String> words = new HashSet<>();
    for (String word : listed.split(" ", -1)) {
      words.addAll(alternatives(word));
    }
    return words;
  }

  /** What an item of a form stands for. */
  Set<String> alternatives(String item) {
    Set<String> words = new HashSet<>();
    for (String word : item.split("\\|", -1)) {
      if (word.startsWith("@")) {
        words.addAll(Objects.requireNonNull(sets.get(word), word));
      } else {
        words.add(word);
      }
    }
    return Set.copyOf(words);
  }

  /** Whether the words are of a form of this section. */
  boolean says(String section, List<String> words) {
    return forms(section).stream().anyMatch(form -> form.matches(words));
  }

  /** How many words from the start a form of this section covers at most. */
  int reach(String section, List<String> words) {
    return forms(section).stream().mapToInt(form -> form.reach(words)).max().orElse(-1);
  }

  Set<String> set(String name) {
    return Objects.requireNonNull(sets.get(name), name);
  }

  private List<Form> forms(String section) {
    return Objects.requireNonNull(forms.get(section), section);
  }

  /** The words as the forms spell them: {@code plz} is {@code please}, {@code heyyy} is hey. */
  List<String> spelled(List<String> typed) {
    List<String> spelled = new ArrayList<>(typed.size());
    for (String word : typed) {
      String short1 = shortened(word);
      spelled.addAll(spellings.getOrDefault(short1, List.of(short1)));
    }
    return join(spelled);
  }

  /** {@code any one} is one word here, {@code every body} too. */
  private static List<String> join(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    for (String word : words) {
      int last = joined.size() - 1;
      boolean pair = last >= 0 && isPair(joined.get(last), word);
      if (pair) {
        joined.set(last, joined.get(last) + word);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isPair(String first, String second) {
    return Arrays.asList("any", "some", "every").contains(first)
        && Arrays.asList("one", "body").contains(second);
  }

  private static String shortened(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean third = i > 1 && word.charAt(i - 1) == c && word.charAt(i - 2) == c;
      if (!third || Character.isDigit(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}

package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms under one name, found by the word they begin with. */
final class Section {
  private final Map<String, List<Form>> anchored = new HashMap<>();
  private final Map<String, List<Form>> floating = new HashMap<>();
  private final List<Form> beginningWithAny = new ArrayList<>();

  void add(Form form) {
    Map<String, List<Form>> index = form.floats() ? floating : anchored;
    form.beginnings()
        .ifPresentOrElse(
            words ->
                words.forEach(
                    word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(form)),
            () -> beginWithAnyWord(form));
  }

  private void beginWithAnyWord(Form form) {
    if (form.floats()) {
      throw new IllegalArgumentException("a form that floats must begin with words it names");
    }
    beginningWithAny.add(form);
  }

  /** Whether the words are of one of the forms. */
  boolean says(List<String> words) {
    return !words.isEmpty()
        && (any(anchored.get(words.get(0)), words, 0)
            || any(beginningWithAny, words, 0)
            || floats(words));
  }

  /** How many words from the start one of the anchored forms covers at most; 0 if none does. */
  int reach(List<String> words) {
    int reach = 0;
    if (!words.isEmpty()) {
      for (Form form : anchored.getOrDefault(words.get(0), List.of())) {
        reach = Math.max(reach, form.end(words, 0));
      }
    }
    return reach;
  }

  private boolean floats(List<String> words) {
    if (floating.isEmpty()) {
      return false;
    }
    for (int from = 0; from < words.size(); from++) {
      if (any(floating.get(words.get(from)), words, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(List<Form> forms, List<String> words, int from) {
    if (forms != null) {
      for (Form form : forms) {
        if (form.matches(words, from)) {
          return true;
        }
      }
    }
    return false;
  }
}

package dev.unhurry.doctor;

import java.util.Arrays;
import java.util.List;

/**
 * What one check came to.
 *
 * @param subject what was looked at, in a word or two
 * @param whatToDo a line each; none where nothing is to be done
 */
record Finding(String subject, Verdict verdict, String what, List<String> whatToDo) {
  Finding {
    whatToDo = List.copyOf(whatToDo);
    if (verdict != Verdict.OK && whatToDo.isEmpty()) {
      throw new IllegalArgumentException(subject + " (" + what + ") must say what to do");
    }
  }

  static Finding ok(String subject, String what) {
    return new Finding(subject, Verdict.OK, what, List.of());
  }

  static Finding note(String subject, String what, String... whatToDo) {
    return new Finding(subject, Verdict.NOTE, what, Arrays.asList(whatToDo));
  }

  static Finding fault(String subject, String what, String... whatToDo) {
    return new Finding(subject, Verdict.FAULT, what, Arrays.asList(whatToDo));
  }

  /** What went wrong elsewhere, in the words that it was told in. */
  static Finding fault(String subject, Looked.Broken<?> broken) {
    String remedy = broken.remedy().isBlank() ? "Mend that first, then ask again" : broken.remedy();
    return fault(subject, sentence(broken.what()), sentence(remedy));
  }

  private static String sentence(String words) {
    String begun = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}

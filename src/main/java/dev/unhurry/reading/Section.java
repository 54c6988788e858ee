package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The forms under one name. */
final class Section {
  private final int number;
  private final List<Form> forms = new ArrayList<>();
  private Form[] beginningWithAny = {};

  Section(int number) {
    if (number >= Long.SIZE) {
      throw new IllegalArgumentException("a vocabulary must not have more than 64 sections");
    }
    this.number = number;
  }

  /** The one bit by which it is known among its vocabulary's sections. */
  long bit() {
    return 1L << number;
  }

  int number() {
    return number;
  }

  boolean mayBeginWithAny() {
    return beginningWithAny.length > 0;
  }

  void add(Form form) {
    if (!form.beginsWithAny()) {
      forms.add(form);
    } else if (form.floats()) {
      throw new IllegalArgumentException("a form that floats must begin with words it names");
    } else {
      beginningWithAny = Arrays.copyOf(beginningWithAny, beginningWithAny.length + 1);
      beginningWithAny[beginningWithAny.length - 1] = form;
    }
  }

  /** Tells a word which of the forms may begin with it. */
  void introduceTo(Word word) {
    List<Form> beginning = forms.stream().filter(form -> form.mayBeginWith(word)).toList();
    word.begin(
        this,
        beginning.stream().filter(form -> !form.floats()).toArray(Form[]::new),
        beginning.stream().filter(Form::floats).toArray(Form[]::new));
  }

  /**
   * Whether the words are of one of the forms.
   *
   * @param present the sets of which at least one word is there
   */
  boolean says(Word[] words, BitSet present) {
    return words.length > 0
        && (any(words[0].anchored(this), words, 0, present)
            || any(beginningWithAny, words, 0, present)
            || floats(words, present));
  }

  /** How many words from the start one of the anchored forms covers at most; 0 if none does. */
  int reach(Word[] words) {
    return words.length == 0 ? 0 : reach(words[0].anchored(this), words, 0);
  }

  /** Where the first of the floating forms begins and ends; empty if none is there. */
  int[] span(Word[] words) {
    for (int from = 0; from < words.length; from++) {
      int end = reach(words[from].floating(this), words, from);
      if (end > 0) {
        return new int[] {from, end};
      }
    }
    return new int[0];
  }

  private static int reach(Form[] forms, Word[] words, int from) {
    int reach = 0;
    for (Form form : forms) {
      reach = Math.max(reach, form.end(words, from));
    }
    return reach;
  }

  private boolean floats(Word[] words, BitSet present) {
    for (int from = 0; from < words.length; from++) {
      if (any(words[from].floating(this), words, from, present)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(Form[] forms, Word[] words, int from, BitSet present) {
    for (Form form : forms) {
      if (form.mayBeAmong(present) && form.matches(words, from)) {
        return true;
      }
    }
    return false;
  }
}

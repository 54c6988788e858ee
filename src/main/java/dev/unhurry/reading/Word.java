package dev.unhurry.reading;

import java.util.Arrays;
import java.util.BitSet;

/** A word as one vocabulary sees it: the sets it is in, and the forms that may begin with it. */
final class Word {
  private static final Form[] NONE = {};

  private final String text;
  private final BitSet sets = new BitSet();
  private Form[][] anchored = {};
  private Form[][] floating = {};
  private long opens;
  private long joins;

  Word(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Whether the vocabulary names it. */
  boolean isKnown() {
    return !sets.isEmpty();
  }

  void markIn(BitSet present) {
    present.or(sets);
  }

  boolean isIn(int set) {
    return sets.get(set);
  }

  /** The sections of which a form may begin with it at the beginning of a clause. */
  long opens() {
    return opens;
  }

  /** The sections of which a form may begin with it anywhere. */
  long joins() {
    return joins;
  }

  Form[] anchored(Section section) {
    return (opens & section.bit()) == 0 ? NONE : anchored[section.number()];
  }

  Form[] floating(Section section) {
    return (joins & section.bit()) == 0 ? NONE : floating[section.number()];
  }

  void enter(int set) {
    sets.set(set);
  }

  void begin(Section section, Form[] anchoredForms, Form[] floatingForms) {
    if (anchoredForms.length > 0) {
      opens |= section.bit();
      anchored = with(anchoredForms, section, anchored);
    }
    if (floatingForms.length > 0) {
      joins |= section.bit();
      floating = with(floatingForms, section, floating);
    }
  }

  private static Form[][] with(Form[] forms, Section section, Form[][] known) {
    Form[][] more = Arrays.copyOf(known, Math.max(known.length, section.number() + 1));
    more[section.number()] = forms;
    return more;
  }

  @Override
  public String toString() {
    return text;
  }
}

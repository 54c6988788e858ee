package dev.unhurry.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Typed words in a vocabulary's spelling; it remembers what it was found to say. */
final class Clause {
  private final Word[] words;
  private final Word[] withoutFiller;
  private final Word[] withoutLead;
  private final boolean asked;
  private final boolean named;

  /** By the sections' bits: which it may be of at all, and what was looked for and found. */
  private final long possible;

  private BitSet present;
  private long soughtSaid;
  private long said;
  private long soughtLed;
  private long led;

  private Clause(Word[] words, Word[] filled, Word[] led, Typed typed, long possible) {
    this.words = words;
    this.withoutFiller = filled;
    this.withoutLead = led;
    this.asked = typed.asked();
    this.named = typed.named();
    this.possible = possible;
  }

  /** The typed words, of which filler may be left out anywhere and lead at the beginning. */
  static Clause of(Word[] words, Typed typed, int filler, int lead, long sectionsForAny) {
    Word[] filled = without(filler, words);
    Word[] led = after(lead, words);
    long possible = sectionsForAny | opens(words) | opens(filled) | opens(led);
    for (Word word : words) {
      possible |= word.joins();
    }
    return new Clause(words, filled, led, typed, possible);
  }

  private static long opens(Word[] words) {
    return words.length == 0 ? 0 : words[0].opens();
  }

  private static Word[] without(int set, Word[] words) {
    int kept = 0;
    Word[] rest = new Word[words.length];
    for (Word word : words) {
      if (!word.isIn(set)) {
        rest[kept++] = word;
      }
    }
    return kept == words.length ? words : Arrays.copyOf(rest, kept);
  }

  private static Word[] after(int set, Word[] words) {
    int first = 0;
    while (first < words.length && words[first].isIn(set)) {
      first++;
    }
    return first == 0 ? words : Arrays.copyOfRange(words, first, words.length);
  }

  Word[] words() {
    return words;
  }

  /** How it ended when it was typed. */
  Typed typed() {
    return new Typed(List.of(), asked, named);
  }

  int length() {
    return words.length;
  }

  /** Whether a question mark ends it. */
  boolean asked() {
    return asked;
  }

  /** Whether its last word was typed like a name. */
  boolean named() {
    return named;
  }

  /** Whether the words, with or without filler, are of one of the section's forms. */
  boolean says(Section section) {
    long bit = section.bit() & possible;
    if ((bit & ~soughtSaid) != 0) {
      soughtSaid |= bit;
      said |= either(section, withoutFiller) ? bit : 0;
    }
    return (said & bit) != 0;
  }

  /** Whether the words, with or without the first idle ones, are of one of the forms. */
  boolean leads(Section section) {
    long bit = section.bit() & possible;
    if ((bit & ~soughtLed) != 0) {
      soughtLed |= bit;
      led |= either(section, withoutLead) ? bit : 0;
    }
    return (led & bit) != 0;
  }

  private BitSet present() {
    if (present == null) {
      present = present(words);
    }
    return present;
  }

  /** The sets of which at least one of the words is. */
  static BitSet present(Word[] words) {
    BitSet present = new BitSet();
    for (Word word : words) {
      word.markIn(present);
    }
    return present;
  }

  private boolean either(Section section, Word[] other) {
    return section.says(words, present()) || (other != words && section.says(other, present()));
  }

  /** The first stretch of it that is of one of the floating forms; blank if none is. */
  String found(Section section) {
    int[] span = (section.bit() & possible) == 0 ? new int[0] : section.span(words);
    return span.length == 0
        ? ""
        : Stream.of(words)
            .skip(span[0])
            .limit(span[1] - span[0])
            .map(Word::text)
            .collect(Collectors.joining(" "));
  }
}

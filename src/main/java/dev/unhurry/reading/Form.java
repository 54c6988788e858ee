package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A form of words, such as {@code i? have a? quick? question}.
 *
 * <p>Items stand in order, at most 62 of them: a word, alternatives {@code a|b}, a set {@code
 * @hello}, {@code !@vague}: any word but these, or
 * {@code ~ing}: any word with this ending. {@code ?} makes an item optional, {@code *} lets
 * it stand any number of times, {@code ...} at either end stands for any words. It is matched as a set of states, one step a word, so never back
 * and forth.
 */
final class Form {
  private static final String REST = "...";
  private static final String ENDING = "~";
  private static final int MOST_ITEMS = 62;

  /** A place in the form: one of these words, any but these, or any with this ending. */
  private record Item(int set, String ending, boolean except, boolean optional, boolean again) {
    boolean accepts(Word word) {
      return ending.isEmpty() ? word.isIn(set) != except : word.text().endsWith(ending);
    }

    boolean isNeeded() {
      return !optional && !takesUnknownWords();
    }

    boolean takesUnknownWords() {
      return except || !ending.isEmpty();
    }
  }

  private final Item[] items;
  private final int[] needed;
  private final boolean floats;
  private final boolean open;

  /** For every state those it reaches without a word, itself among them. */
  private final long[] closure;

  private Form(List<Item> items, boolean floats, boolean open) {
    if (items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("form (" + items + ") must not have more than 62 items");
    }
    this.items = items.toArray(Item[]::new);
    this.needed = items.stream().filter(Item::isNeeded).mapToInt(Item::set).distinct().toArray();
    this.floats = floats;
    this.open = open;
    this.closure = new long[items.size() + 1];
    for (int state = items.size(); state >= 0; state--) {
      boolean skips = state < items.size() && items.get(state).optional();
      closure[state] = 1L << state | (skips ? closure[state + 1] : 0);
    }
    if (has(closure[0], items.size())) {
      throw new IllegalArgumentException("form (" + items + ") must name a word it cannot miss");
    }
  }

  static Form of(String written, Vocabulary vocabulary) {
    String closed = written.replace(REST, "").strip();
    List<Item> items = new ArrayList<>();
    for (String item : closed.split(" ", -1)) {
      items.add(item(item, vocabulary));
    }
    return new Form(items, written.startsWith(REST), written.endsWith(REST));
  }

  private static Item item(String written, Vocabulary vocabulary) {
    boolean again = written.endsWith("*");
    boolean optional = again || written.endsWith("?");
    boolean except = written.startsWith("!");
    String words = written.substring(except ? 1 : 0, written.length() - (optional ? 1 : 0));
    boolean ending = words.startsWith(ENDING);
    return new Item(
        ending ? -1 : vocabulary.number(vocabulary.alternatives(words)),
        ending ? words.substring(ENDING.length()) : "",
        except,
        optional,
        again);
  }

  /** Whether nothing is known of the word it begins with. */
  boolean beginsWithAny() {
    return anyFirst(Item::takesUnknownWords);
  }

  boolean mayBeginWith(Word word) {
    return anyFirst(item -> item.accepts(word));
  }

  private boolean anyFirst(Predicate<Item> wanted) {
    for (int item = 0; item < items.length && has(closure[0], item); item++) {
      if (wanted.test(items[item])) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may stand anywhere among the words. */
  boolean floats() {
    return floats;
  }

  /** Whether words of all the sets that it cannot miss are there at all; cheaper than a match. */
  boolean mayBeAmong(BitSet present) {
    for (int set : needed) {
      if (!present.get(set)) {
        return false;
      }
    }
    return true;
  }

  /** Where it ends at the latest if it begins at this word; -1 if it does not. */
  int end(Word[] words, int from) {
    long states = closure[0];
    int end = -1;
    for (int i = from; i < words.length && states != 0; i++) {
      states = step(states, words[i]);
      if (has(states, items.length)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether it covers the words from this one on, to the last unless it is open. */
  boolean matches(Word[] words, int from) {
    int end = end(words, from);
    return open ? end >= 0 : end == words.length;
  }

  private long step(long states, Word word) {
    long next = 0;
    for (long left = states; left != 0; left &= left - 1) {
      int item = Long.numberOfTrailingZeros(left);
      if (item < items.length && items[item].accepts(word)) {
        next |= closure[items[item].again() ? item : item + 1];
      }
    }
    return next;
  }

  private static boolean has(long states, int state) {
    return (states >>> state & 1) == 1;
  }
}

package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form of words, such as {@code i? have a? quick? question}.
 *
 * <p>Items stand in order, at most 62 of them: a word, alternatives {@code a|b}, a set {@code
 * @greeting}, or {@code !@vague}: any word but these. {@code ?} makes an item optional, {@code ...}
 * at either end stands for any words. It is matched as a set of states, one step a word, so never back and forth.
 */
final class Form {
  private static final String REST = "...";
  private static final Map<String, String> SLOTS =
      Map.of(
          "<topic>", "!@untopic !@untopic? !@untopic? !@untopic? !@untopic? !@untopic?",
          "<name>", "!@vague !@vague?");
  private static final int MOST_ITEMS = 62;

  /** A place in the form: one of these words, or any but these. */
  private record Item(Set<String> words, boolean except) {
    boolean accepts(String word) {
      return words.contains(word) != except;
    }
  }

  private final List<Item> items;
  private final long optional;
  private final boolean floats;
  private final boolean open;

  private Form(List<Item> items, long optional, boolean floats, boolean open) {
    this.items = List.copyOf(items);
    this.optional = optional;
    this.floats = floats;
    this.open = open;
  }

  static Form of(String written, Vocabulary vocabulary) {
    List<Item> items = new ArrayList<>();
    long optional = 0;
    boolean floats = written.startsWith(REST);
    boolean open = written.endsWith(REST);
    String closed = written.replace(REST, "");
    for (String slot : SLOTS.keySet()) {
      closed = closed.replace(slot, SLOTS.get(slot));
    }
    for (String item : closed.strip().split(" ", -1)) {
      boolean mayMiss = item.endsWith("?");
      optional |= mayMiss ? 1L << items.size() : 0;
      items.add(item(mayMiss ? item.substring(0, item.length() - 1) : item, vocabulary));
    }
    if (items.size() > MOST_ITEMS) {
      throw new IllegalArgumentException("form (" + written + ") has more than 62 items");
    }
    return new Form(items, optional, floats, open);
  }

  private static Item item(String written, Vocabulary vocabulary) {
    boolean except = written.startsWith("!");
    return new Item(vocabulary.alternatives(except ? written.substring(1) : written), except);
  }

  /** How many words from the start it covers at most; -1 if it does not match there. */
  int reach(List<String> words) {
    long start = skip(1L);
    long states = start;
    int reach = -1;
    for (int i = 0; states != 0; i++) {
      if (has(states, items.size())) {
        reach = i;
      }
      if (i == words.size()) {
        break;
      }
      states = step(states, words.get(i)) | (floats ? start : 0);
    }
    return reach;
  }

  /** Whether it covers the words, to the last one unless it is open. */
  boolean matches(List<String> words) {
    int reach = reach(words);
    return open ? reach >= 0 : reach == words.size();
  }

  private long step(long states, String word) {
    long next = 0;
    for (long left = states; left != 0; left &= left - 1) {
      int item = Long.numberOfTrailingZeros(left);
      if (item < items.size() && items.get(item).accepts(word)) {
        next |= 1L << (item + 1);
      }
    }
    return skip(next);
  }

  private long skip(long states) {
    long all = states;
    for (int item = 0; item < items.size(); item++) {
      if (has(all, item) && has(optional, item)) {
        all |= 1L << (item + 1);
      }
    }
    return all;
  }

  private static boolean has(long states, int state) {
    return (states >>> state & 1) == 1;
  }
}

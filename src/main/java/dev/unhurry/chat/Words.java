package dev.unhurry.chat;

import java.util.List;

/** What the shared words make of what they are handed. */
public final class Words {
  private Words() {}

  static String filled(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " (" + value + ") must not be blank");
    }
    return value;
  }

  /** "a", "a and b", "a, b and c"; blank for none. */
  public static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}

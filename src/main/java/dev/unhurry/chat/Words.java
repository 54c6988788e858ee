package dev.unhurry.chat;

/** Checks that the shared words make of what they are handed. */
final class Words {
  private Words() {}

  static String filled(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " (" + value + ") must not be blank");
    }
    return value;
  }
}

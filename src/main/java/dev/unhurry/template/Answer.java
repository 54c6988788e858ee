package dev.unhurry.template;

import java.util.List;

/**
 * What kind of answer a field takes.
 *
 * @param longest in characters, at most 3,000 (docs.slack.dev/reference/block-kit)
 * @param choices at least two for a choice, else none
 */
public record Answer(Type type, boolean required, int longest, List<String> choices) {
  /** The longest answer that Slack takes, in characters. */
  public static final int LONGEST = 3_000;

  /** The most that a menu of choices offers. */
  public static final int MOST_CHOICES = 10;

  /** The longest choice that Slack takes, in characters. */
  public static final int LONGEST_CHOICE = 75;

  public Answer {
    choices = List.copyOf(choices);
    if ((type == Type.CHOICE) != (choices.size() > 1)) {
      throw new IllegalArgumentException(
          "choices (" + choices + ") must be at least two for a choice, and none for a " + type);
    }
  }

  public static Answer required(Type type) {
    return new Answer(type, true, LONGEST, List.of());
  }

  public static Answer optional(Type type) {
    return new Answer(type, false, LONGEST, List.of());
  }

  /** The kinds. */
  public enum Type {
    SHORT,
    LONG,
    LINK,
    DATE,
    PEOPLE,
    CHOICE
  }
}

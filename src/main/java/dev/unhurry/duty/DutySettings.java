package dev.unhurry.duty;

/**
 * How promises are kept.
 *
 * @param messagesPerPersonAndDay the most unasked messages that one person gets in a UTC day
 */
public record DutySettings(int messagesPerPersonAndDay) {
  public static final DutySettings DEFAULTS = new DutySettings(20);

  public DutySettings {
    if (messagesPerPersonAndDay < 1) {
      throw new IllegalArgumentException(
          "messages per person and day (" + messagesPerPersonAndDay + ") must be at least 1");
    }
  }
}

package dev.unhurry.request.press;

/** Where a request is met, and so what is shown there after a press. */
public enum Place {
  /** The list told unasked. */
  LIST,
  /** The answer to {@code /async}. */
  ANSWER,
  REMINDER,
  HOME
}

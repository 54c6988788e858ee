package dev.unhurry.template;

import dev.unhurry.reading.Lack;
import java.util.Optional;

/**
 * One thing a form asks for.
 *
 * @param hint an example or a reason, shown in the empty field; may be blank
 * @param says what a request lacks without it
 */
public record Field(String id, String label, String hint, Answer answer, Optional<Lack> says) {
  /** The longest label that a form shows in full, in characters. */
  public static final int LONGEST_LABEL = 150;

  /** The longest hint that Slack takes, in characters. */
  public static final int LONGEST_HINT = 150;

  public Field(String id, String label, String hint, Answer answer) {
    this(id, label, hint, answer, Optional.empty());
  }
}

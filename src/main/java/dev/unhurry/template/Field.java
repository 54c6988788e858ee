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
  public Field(String id, String label, String hint, Answer answer) {
    this(id, label, hint, answer, Optional.empty());
  }
}

package dev.unhurry.duty;

import dev.unhurry.chat.MessageRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A room that made a promise and is asked when it is due. */
public interface Keeper {
  /** What is to be done about it now. May be asked again for the same duty. */
  Outcome due(Duty duty, Instant now);

  /**
   * Slack has it, or has a whisper that cannot be looked for perhaps; the diary does not say so
   * yet. May be called twice, and after {@link #due} said something else: whatever it does must be
   * harmless twice.
   *
   * @param where the message; empty for such a whisper
   */
  default void said(Duty duty, Optional<MessageRef> where, Instant now) {}

  /**
   * It is given up and set aside for a human to look at. Whatever must not wait for one happens
   * now; harmless twice.
   *
   * @return what follows all the same, beside what follows its being said
   */
  default List<Duty> setAside(Duty duty, Instant now) {
    return List.of();
  }
}

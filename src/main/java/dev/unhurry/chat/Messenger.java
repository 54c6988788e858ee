package dev.unhurry.chat;

import java.time.Instant;
import java.util.Optional;

/** Says things in Slack. Every call is one attempt; whoever calls decides about another. */
public interface Messenger {
  /** Says it once, carrying {@code id} so that {@link #find} knows it again. */
  Delivery say(Utterance what, String id);

  /** Whether a tell or a post with this id stands since then, by reading where it would stand. */
  Probe find(Utterance what, String id, Instant since);

  /** Takes back what the bot said itself. */
  Delivery retract(MessageRef said);

  /**
   * The answer of a probe.
   *
   * @param known false where the conversation could not be read, so nothing follows from it
   * @param found the message that carries the id, where there is one
   */
  record Probe(boolean known, Optional<MessageRef> found) {
    public static final Probe UNKNOWN = new Probe(false, Optional.empty());
  }
}

package dev.unhurry.chat;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** What a desk answers to a command, a click or a form; the street side shows it. */
public sealed interface Reply {
  /** Shown to the one who asked, and to nobody else. */
  record Whisper(Card card) implements Reply {}

  /** Takes the place of the message that was clicked. */
  record Replace(Card card) implements Reply {}

  /** A form that is ready at once; above the one in which something was pressed. */
  record Open(Form form) implements Reply {}

  /** Takes the place of the form in which something was pressed; what is filled in there stays. */
  record Change(Form form) implements Reply {}

  /**
   * A form that needs data first: a small one stands at once (Slack's trigger lives three seconds),
   * and {@code whole} is asked afterwards for the form, or for why there is none.
   */
  record Loading(String title, Supplier<Reply> whole) implements Reply {}

  /** The form stays open, each named field (by block id) with what to mend. */
  record Refuse(Map<String, String> errors) implements Reply {
    public Refuse {
      errors = Map.copyOf(errors);
    }
  }

  /**
   * Posted, or edited, before the form closes; {@code field} names the block that says so when it
   * could not be.
   *
   * @param id under which the post is found again, so that sending the form twice posts once
   */
  record Publish(Utterance what, String id, String field) implements Reply {
    public Publish {
      if (!(what instanceof Utterance.Post) && !(what instanceof Utterance.Edit)) {
        throw new IllegalArgumentException("only a post or an edit is published, not " + what);
      }
    }
  }

  /**
   * Handed to Slack's own scheduler before the form closes, so that its text is kept nowhere else.
   *
   * @param field names the block that says so when it could not be
   */
  record Hold(Utterance.Post post, Instant at, String field) implements Reply {}

  /** Takes back what Slack holds; then one of the cards takes the place of what was clicked. */
  record Release(HeldPost held, Card released, Card tooLate) implements Reply {}

  /** Nothing to show. */
  record Quiet() implements Reply {}

  Reply QUIET = new Quiet();
}

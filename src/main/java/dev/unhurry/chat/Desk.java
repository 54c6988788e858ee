package dev.unhurry.chat;

import java.time.Instant;
import java.util.Optional;

/** Where a room takes commands, clicks and forms. A desk answers; it never speaks to Slack. */
public interface Desk {
  Takes takes();

  default Reply command(Command command, Instant now) {
    throw new UnsupportedOperationException(command.name());
  }

  default Reply clicked(Click click, Instant now) {
    throw new UnsupportedOperationException(click.action());
  }

  default Reply chosen(Shortcut shortcut, Instant now) {
    throw new UnsupportedOperationException(shortcut.name());
  }

  default Reply submitted(Submission submission, Instant now) {
    throw new UnsupportedOperationException(submission.form());
  }

  /**
   * What {@link #submitted} asked to publish stands as this message, the form closes now. May be
   * told twice of the same form and post.
   */
  default void published(Submission submission, MessageRef post, Instant now) {
    throw new UnsupportedOperationException(submission.form());
  }

  /**
   * Slack itself holds what {@link #submitted} asked to be posted later, the form closes now.
   *
   * @param held what Slack calls it until it is posted
   */
  default void held(Submission submission, HeldPost held, Instant now) {
    throw new UnsupportedOperationException(submission.form());
  }

  /**
   * What takes the place of the message in which a form was opened, after the form was sent; empty
   * where that stays as it is. Asked only where the message can still be reached.
   */
  default Optional<Card> beneath(Submission submission, Instant now) {
    return Optional.empty();
  }
}

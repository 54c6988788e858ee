package dev.unhurry.request.form;

import dev.unhurry.chat.Form;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import java.time.Instant;
import java.util.Optional;

/**
 * What else a form holds that is opened in a channel, and what becomes of it. The ids of its blocks
 * have a colon, which those of a template's fields have not.
 */
public interface Extras {
  Extras NONE = new Extras() {};

  /**
   * The form with more blocks.
   *
   * @param soFar what is filled in, where another template was chosen
   */
  default Form with(Form form, Origin.InChannel in, Optional<Submission> soFar) {
    return form;
  }

  /** What a form that lacks nothing becomes; usually its post is published. */
  default Reply reply(Reply.Publish usual, Submission filled, Instant now) {
    return usual;
  }

  /** Slack holds the post, where {@link #reply} said so. */
  default void held(Submission filled, HeldPost held, Instant now) {}
}

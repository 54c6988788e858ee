package dev.unhurry.slack;

import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Messenger.Probe;
import dev.unhurry.chat.Reply.Publish;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts what a form is to publish: once, however often the form is sent. */
final class Publishing {
  static final String UNCONFIRMED =
      "Slack did not confirm this. Send it again in a minute; it will not be posted twice.";
  private static final String POSTED =
      "It is posted, but I could not note it down. Send it again in a moment; it will not be"
          + " posted twice.";

  /** How long a form may have been open with an earlier, unconfirmed sending. */
  private static final Duration ONCE_SENT = Duration.ofHours(12);

  private static final Duration JUST_SENT = Duration.ofMinutes(5);

  private static final Logger log = LoggerFactory.getLogger(Publishing.class);

  private final Messenger messenger;
  private final Modals modals;

  Publishing(Messenger messenger, Modals modals) {
    this.messenger = messenger;
    this.modals = modals;
  }

  /** What to tell the person; empty when it stands and the desk knows. */
  Optional<String> publish(Publish what, Submission form, Desk desk, Instant now) {
    boolean again = !modals.isFirstSending(form.view());
    // An edit said twice stands once.
    if (again && what.what() instanceof Utterance.Post) {
      Probe earlier = find(what, now.minus(ONCE_SENT));
      if (earlier.found().isPresent() || !earlier.known()) {
        return settled(earlier, form, desk, now);
      }
    }
    Delivery delivery = messenger.say(what.what(), what.id());
    if (delivery instanceof Delivery.Accepted accepted) {
      return published(form, accepted.where(), desk, now);
    }
    if (delivery instanceof Delivery.Unclear) {
      return settled(find(what, now.minus(JUST_SENT)), form, desk, now);
    }
    return Optional.of(complaint(delivery));
  }

  private Probe find(Publish what, Instant since) {
    return messenger.find(what.what(), what.id(), since);
  }

  private static Optional<String> settled(Probe probe, Submission form, Desk desk, Instant now) {
    return probe
        .found()
        .map(post -> published(form, post, desk, now))
        .orElse(Optional.of(UNCONFIRMED));
  }

  private static Optional<String> published(
      Submission form, MessageRef post, Desk desk, Instant now) {
    try {
      desk.published(form, post, now);
      return Optional.empty();
    } catch (RuntimeException e) {
      log.error("the post {} of a form stands and could not be noted down", post.ts(), e);
      return Optional.of(POSTED);
    }
  }

  private static String complaint(Delivery delivery) {
    if (delivery instanceof Delivery.Refused refused) {
      log.warn("a form could not be published: {}", refused.why());
      return Refusals.inWords(refused.why());
    }
    return Refusals.BUSY;
  }
}

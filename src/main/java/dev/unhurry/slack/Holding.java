package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Reply;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives Slack what it is to post later, once, however often the form is sent; and takes it back.
 */
final class Holding {
  static final String UNCONFIRMED =
      "Slack did not confirm this. Send it again in a minute; it will not be held twice.";
  private static final String HELD =
      "Slack holds it, but I could not note it down. Send it again in a moment; it will not be"
          + " held twice.";
  static final String MAYBE_POSTED =
      "Slack may have posted this at its time already. Look in the channel before you ask it anew.";
  private static final Card NOT_TAKEN_BACK =
      Card.of("Slack did not confirm that it was taken back. Press it again in a minute.");

  private static final Logger log = LoggerFactory.getLogger(Holding.class);
  private static final int MOST_OPEN = 10_000;

  /** A form that could not be confirmed is sent again soon, or never. */
  private static final Duration SENT_AGAIN = Duration.ofMinutes(30);

  private final SlackScheduler scheduler;
  private final Modals modals;
  private final Cache<String, HeldPost> heldByView =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();
  private final Cache<String, Reply.Hold> tried =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).expireAfterWrite(SENT_AGAIN).build();
  private final Cache<String, Boolean> maybeTakenBack =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();

  Holding(SlackScheduler scheduler, Modals modals) {
    this.scheduler = scheduler;
    this.modals = modals;
  }

  /** What to tell the person; empty when Slack holds it and the desk knows. */
  Optional<String> hold(Reply.Hold what, Sending sending) {
    String view = sending.form().view();
    boolean again = !modals.isFirstSending(view);
    tried.put(view, what);
    HeldPost known = heldByView.getIfPresent(view);
    if (known != null && scheduler.isFor(known, what)) {
      return noted(known, sending);
    }
    if (known != null && !isTakenBack(known)) {
      return Optional.of(UNCONFIRMED);
    }
    return again ? handUnlessHeld(what, sending) : hand(what, sending);
  }

  /**
   * Takes back what an earlier sending of a form left with Slack, before the form is posted at
   * once: the tick was taken out, or somebody is back by now. What to tell the person; empty when
   * nothing is left that would be posted too.
   */
  Optional<String> giveUp(Sending sending) {
    String view = sending.form().view();
    Reply.Hold earlier = tried.getIfPresent(view);
    if (earlier == null) {
      return Optional.empty();
    }
    if (!sending.at().isBefore(earlier.at())) {
      return Optional.of(MAYBE_POSTED);
    }
    SlackScheduler.Look look = look(view, earlier);
    if (!look.known() || !look.held().map(this::isTakenBack).orElse(true)) {
      return Optional.of(UNCONFIRMED);
    }
    tried.invalidate(view);
    heldByView.invalidate(view);
    return Optional.empty();
  }

  private SlackScheduler.Look look(String view, Reply.Hold earlier) {
    HeldPost held = heldByView.getIfPresent(view);
    return held == null
        ? scheduler.find(earlier)
        : new SlackScheduler.Look(true, Optional.of(held));
  }

  /** What became of an earlier sending may be unknown here. */
  private Optional<String> handUnlessHeld(Reply.Hold what, Sending sending) {
    SlackScheduler.Look look = scheduler.find(what);
    if (look.held().isPresent()) {
      return noted(look.held().get(), sending);
    }
    return look.known() ? hand(what, sending) : Optional.of(UNCONFIRMED);
  }

  private Optional<String> hand(Reply.Hold what, Sending sending) {
    return scheduler
        .hold(what)
        .match(
            body ->
                scheduler
                    .held(body, what)
                    .map(held -> noted(held, sending))
                    .orElseGet(() -> settled(what, sending)),
            later -> Optional.of(Refusals.BUSY),
            unclear -> settled(what, sending),
            Holding::refused);
  }

  private Optional<String> settled(Reply.Hold what, Sending sending) {
    return scheduler
        .find(what)
        .held()
        .map(held -> noted(held, sending))
        .orElse(Optional.of(UNCONFIRMED));
  }

  private static Optional<String> refused(String error) {
    log.warn("a form could not be held: {}", error);
    return Optional.of(Refusals.inWords(error));
  }

  private Optional<String> noted(HeldPost held, Sending sending) {
    heldByView.put(sending.form().view(), held);
    try {
      sending.desk().held(sending.form(), held, sending.at());
      return Optional.empty();
    } catch (RuntimeException e) {
      log.error("Slack holds {} of a form, which could not be noted down", held.id(), e);
      return Optional.of(HELD);
    }
  }

  /** What to show in the place of what was clicked, or beside it where nothing is certain. */
  Reply release(Reply.Release what) {
    HeldPost held = what.held();
    return scheduler
        .release(held)
        .match(
            done -> new Reply.Replace(what.released()),
            later -> new Reply.Whisper(NOT_TAKEN_BACK),
            unclear -> {
              maybeTakenBack.put(held.id(), true);
              return new Reply.Whisper(NOT_TAKEN_BACK);
            },
            error -> noLongerHeld(error, what));
  }

  /** Slack says the same of what it has posted and of what was taken back before. */
  private Reply noLongerHeld(String error, Reply.Release what) {
    if (!error.equals(SlackScheduler.NO_LONGER_HELD)) {
      log.warn("what Slack holds could not be taken back: {}", error);
      return new Reply.Whisper(NOT_TAKEN_BACK);
    }
    boolean before = maybeTakenBack.getIfPresent(what.held().id()) != null;
    return new Reply.Replace(before ? what.released() : what.tooLate());
  }

  private boolean isTakenBack(HeldPost held) {
    Answer answer = scheduler.release(held);
    return answer instanceof Answer.Done
        || (answer instanceof Answer.Refused refused
            && refused.error().equals(SlackScheduler.NO_LONGER_HELD));
  }
}

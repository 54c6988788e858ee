package dev.unhurry.request.handle;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.TakingOver;
import dev.unhurry.request.press.Pressed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands a request from one who is asked to whom they choose. */
final class HandOver {
  private final RequestBook book;
  private final Handling handling;
  private final TakingOver takingOver;

  HandOver(Following following) {
    this.book = following.book();
    this.handling = following.handling();
    this.takingOver = new TakingOver(following.directory());
  }

  Reply submitted(Pressed it, Submission form, Instant now) {
    Optional<Request> request = book.find(it.ref());
    if (request.isEmpty()) {
      return new Reply.Whisper(Card.of(HandleCards.NOT_OPEN));
    }
    return PersonForm.chosen(form)
        .map(to -> handOver(request.get(), form.actor().user(), to, now))
        .orElseGet(() -> refuse(HandleCards.CHOOSE));
  }

  private Reply handOver(Request request, UserId by, UserId to, Instant now) {
    if (!request.awaits(by)) {
      boolean sentTwice = request.of(by).isEmpty() && request.of(to).isPresent();
      return new Reply.Whisper(
          Card.of(sentTwice ? HandleCards.handedOver(request, to) : HandleCards.NOT_YOURS));
    }
    return complaint(request, by, to)
        .map(HandOver::refuse)
        .orElseGet(() -> handedOver(request, by, to, now));
  }

  private Optional<String> complaint(Request request, UserId by, UserId to) {
    if (to.equals(by)) {
      return Optional.of(HandleCards.SELF);
    }
    if (to.equals(request.asker())) {
      return Optional.of(HandleCards.ASKER);
    }
    if (request.of(to).isPresent()) {
      return Optional.of(HandleCards.ASKED_ALREADY);
    }
    return takingOver.isPossible(request.ref(), to)
        ? Optional.empty()
        : Optional.of(HandleCards.CANNOT);
  }

  private Reply handedOver(Request request, UserId by, UserId to, Instant now) {
    if (handling.handedOver(request, List.of(by), to, by, now).isPresent()) {
      return new Reply.Whisper(Card.of(HandleCards.handedOver(request, to)));
    }
    return book.find(request.ref()).isEmpty()
        ? new Reply.Whisper(Card.of(HandleCards.NOT_OPEN))
        : refuse(HandleCards.NO_TIME);
  }

  private static Reply refuse(String why) {
    return new Reply.Refuse(Map.of(PersonForm.PERSON, why));
  }

  /** What was done with it, if anything was. */
  static Optional<String> done(Request request, Submission form) {
    return PersonForm.chosen(form)
        .filter(to -> request.of(to).isPresent())
        .filter(to -> request.of(form.actor().user()).isEmpty())
        .map(to -> HandleCards.handedOver(request, to));
  }
}

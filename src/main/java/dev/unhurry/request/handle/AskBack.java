package dev.unhurry.request.handle;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.TakingOver;
import dev.unhurry.request.press.Pressed;
import java.util.Map;
import java.util.Optional;

/** Posts in the thread what a responder asks back; then the request waits for its asker. */
final class AskBack {
  private final RequestBook book;
  private final Handling handling;
  private final TakingOver takingOver;

  AskBack(Following following) {
    this.book = following.book();
    this.handling = following.handling();
    this.takingOver = new TakingOver(following.directory());
  }

  Reply submitted(Pressed it, Submission form) {
    Optional<Request> request = book.find(it.ref());
    if (request.isEmpty()) {
      return new Reply.Whisper(Card.of(HandleCards.NOT_OPEN));
    }
    return request.get().awaits(form.actor().user())
        ? ask(request.get(), form)
        : new Reply.Whisper(Card.of(HandleCards.NOT_YOURS));
  }

  private Reply ask(Request request, Submission form) {
    UserId by = form.actor().user();
    String line = BackForm.line(form);
    if (line.isEmpty()) {
      return refuse(HandleCards.NO_LINE);
    }
    if (!takingOver.isThere(request.ref(), by)) {
      return refuse(HandleCards.NOT_THERE);
    }
    MessageRef thread = request.start();
    Card question = HandleCards.question(by, request.asker(), line);
    Utterance.Post post =
        new Utterance.Post(thread.team(), thread.channel(), Optional.of(thread.ts()), question);
    return new Reply.Publish(post, form.view(), BackForm.LINE);
  }

  private static Reply refuse(String why) {
    return new Reply.Refuse(Map.of(BackForm.LINE, why));
  }

  /** Dated by the post, so that noting it down twice is once. */
  void published(Pressed it, Submission form, MessageRef post) {
    book.find(it.ref())
        .ifPresent(request -> handling.askedBack(request, form.actor().user(), post.posted()));
  }

  /** What was done with it, if anything was. */
  static Optional<String> done(Request request) {
    return request.isWaiting() ? Optional.of(HandleCards.askedBack(request)) : Optional.empty();
  }
}

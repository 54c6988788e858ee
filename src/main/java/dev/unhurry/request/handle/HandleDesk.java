package dev.unhurry.request.handle;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.PressCards;
import dev.unhurry.request.press.Pressed;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what a responder presses beside a request that waits for them.
 *
 * <p>Ben presses "On it" in his list: "All right, you are on it: nothing reminds you of what @ana
 * asked in #design until Thu 26 Nov 09:00" stands on top of the list as it is then. Or he chooses
 * Maya under "Hand over": it is in her list from now on, and Ana reads who has it and by when.
 */
final class HandleDesk implements Desk {
  private final RequestBook book;
  private final Following following;
  private final Handling handling;
  private final ShownLists lists;
  private final HandleCards cards;
  private final HandOver handOver;
  private final AskBack askBack;

  HandleDesk(Following following, ShownLists lists) {
    this.book = following.book();
    this.following = following;
    this.handling = following.handling();
    this.lists = lists;
    this.cards = new HandleCards(following.directory(), following.hours().hours());
    this.handOver = new HandOver(following);
    this.askBack = new AskBack(following);
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(),
        Set.of(PressCards.ON_IT, PressCards.MORE, HandleCards.OPEN),
        Set.of(HandleCards.TO_WHOM.id(), BackForm.ID));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    if (click.action().equals(HandleCards.OPEN)) {
      return Reply.QUIET;
    }
    Optional<Pressed> pressed = Pressed.in(click);
    Optional<Request> request = pressed.map(Pressed::ref).flatMap(book::find);
    if (request.isEmpty()) {
      return whisper(HandleCards.NOT_OPEN);
    }
    return refusal(request.get(), click.actor())
        .map(HandleDesk::whisper)
        .orElseGet(() -> handle(pressed.get(), request.get(), click.actor(), now));
  }

  /** The button came by way of the client: whose request it is, the book says. */
  private static Optional<String> refusal(Request request, Actor by) {
    if (request.of(by.user()).isEmpty()) {
      return Optional.of(HandleCards.NOT_YOURS);
    }
    return request.awaits(by.user()) ? Optional.empty() : Optional.of(HandleCards.ANSWERED);
  }

  private Reply handle(Pressed it, Request request, Actor by, Instant now) {
    return switch (it.choice()) {
      case ON_IT -> onIt(it.place(), request, by, now);
      case HAND_OVER -> new Reply.Open(HandleCards.TO_WHOM.about(it.pointer()));
      case NEED_INFO -> new Reply.Open(BackForm.blank(it.pointer()));
      case NOT_A_REQUEST -> refuse(it.place(), request, by, now);
      case NOT_URGENT -> standard(it.place(), request, by, now);
    };
  }

  private Reply onIt(Place place, Request request, Actor by, Instant now) {
    handling.onIt(request, by.user(), now);
    Optional<Instant> until =
        request
            .of(by.user())
            .flatMap(one -> following.promises().theirs(request, one).nextDayBegins(now));
    return after(place, request.ref(), by, cards.onIt(request, by, until), now);
  }

  private Reply refuse(Place place, Request request, Actor by, Instant now) {
    return handling.refused(request, by.user(), now)
        ? after(place, request.ref(), by, HandleCards.refused(request), now)
        : whisper(HandleCards.NOT_OPEN);
  }

  private Reply standard(Place place, Request request, Actor by, Instant now) {
    if (request.urgency() != Urgency.URGENT) {
      return whisper(HandleCards.STANDARD);
    }
    return handling
        .relabelled(request, Urgency.STANDARD, by.user(), now)
        .map(revised -> after(place, revised.ref(), by, cards.standard(revised, by), now))
        .orElseGet(
            () ->
                whisper(
                    book.find(request.ref()).isPresent()
                        ? HandleCards.STAYS_URGENT
                        : HandleCards.NOT_OPEN));
  }

  /** A list that holds nothing any more is taken back, and cannot say what was done. */
  private Reply after(Place place, MessageRef ref, Actor by, String done, Instant now) {
    return shown(place, ref, by, done, now)
        .<Reply>map(Reply.Replace::new)
        .orElseGet(() -> whisper(done));
  }

  /** What stands where it was pressed; the App Home is laid out anew by itself. */
  private Optional<Card> shown(Place place, MessageRef ref, Actor by, String done, Instant now) {
    return switch (place) {
      case LIST -> lists.told(by, done, now);
      case ANSWER -> Optional.of(lists.answered(by, done, now));
      case REMINDER -> Optional.of(cards.reminder(done, theirs(ref, by), by, now));
      case HOME -> Optional.empty();
    };
  }

  private Optional<Request> theirs(MessageRef ref, Actor by) {
    return book.find(ref).filter(request -> request.of(by.user()).isPresent());
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Card.of(words));
  }

  @Override
  public Reply submitted(Submission form, Instant now) {
    Optional<Pressed> about = Pressed.read(form.actor().team(), form.pointer());
    return about
        .map(
            it ->
                form.form().equals(BackForm.ID)
                    ? askBack.submitted(it, form)
                    : handOver.submitted(it, form, now))
        .orElseGet(() -> whisper(HandleCards.NOT_OPEN));
  }

  @Override
  public void published(Submission form, MessageRef post, Instant now) {
    Pressed.read(form.actor().team(), form.pointer())
        .ifPresent(it -> askBack.published(it, form, post));
  }

  @Override
  public Optional<Card> beneath(Submission form, Instant now) {
    return Pressed.read(form.actor().team(), form.pointer())
        .flatMap(
            it ->
                book.find(it.ref())
                    .flatMap(request -> done(request, form))
                    .flatMap(done -> shown(it.place(), it.ref(), form.actor(), done, now)));
  }

  private static Optional<String> done(Request request, Submission form) {
    return form.form().equals(BackForm.ID) ? AskBack.done(request) : HandOver.done(request, form);
  }
}

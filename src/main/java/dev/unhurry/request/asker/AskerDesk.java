package dev.unhurry.request.asker;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.life.Happening;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what an asker chooses: under the bot's message at the due time, or beside a line of what
 * they wait for. What comes from a client is only a hint: whose request it is, the book says.
 */
public final class AskerDesk implements Desk {
  private final RequestBook book;
  private final Handling handling;
  private final Instead instead;
  private final AskerCards cards;

  public AskerDesk(Following following) {
    this.book = following.book();
    this.handling = following.handling();
    this.instead = new Instead(following);
    this.cards = new AskerCards(following.directory(), following.hours());
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(),
        Set.of(
            AskerCards.SETTLED,
            AskerCards.ANOTHER_DAY,
            AskerCards.ASK_ELSE,
            AskerCards.NO_RUSH,
            AskerCards.NO_LONGER_NEEDED,
            AskerCards.UNDO,
            AskerCards.MENU),
        Set.of(ElseForm.ID));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return Chosen.of(click)
        .map(chosen -> clicked(click.actor(), chosen, now))
        .orElseGet(() -> new Reply.Whisper(cards.notOpen()));
  }

  private Reply clicked(Actor actor, Chosen chosen, Instant now) {
    Optional<Request> request = chosen.about().flatMap(book::find);
    if (request.isEmpty()) {
      return chosen.answered(cards.notOpen());
    }
    return request.get().askedBy().equals(actor)
        ? carriedOut(chosen, request.get(), now)
        : new Reply.Whisper(cards.notYours());
  }

  private Reply carriedOut(Chosen chosen, Request request, Instant now) {
    return switch (chosen.choice()) {
      case SETTLED ->
          chosen.answered(handling.settled(request) ? cards.settled(request) : cards.notOpen());
      case NOT_NEEDED ->
          chosen.answered(handling.withdrawn(request) ? cards.withdrawn(request) : cards.notOpen());
      case ANOTHER_DAY -> anotherDay(chosen, request, now);
      case ASK_ELSE -> new Reply.Open(ElseForm.of(request, Instead.replaced(request, now)));
      case NO_RUSH -> relabelled(chosen, request, Urgency.WHENEVER, now);
      case STANDARD -> relabelled(chosen, request, Urgency.STANDARD, now);
      case URGENT -> relabelled(chosen, request, Urgency.URGENT, now);
    };
  }

  private Reply anotherDay(Chosen chosen, Request request, Instant now) {
    if (!request.urgency().hasAClock()) {
      return new Reply.Whisper(cards.noRush(request));
    }
    Optional<Happening> askedBack = request.standing().askedBack();
    if (askedBack.isPresent()) {
      return new Reply.Whisper(cards.waits(request, askedBack.get()));
    }
    return handling
        .anotherDay(request, now)
        .map(revised -> chosen.answered(cards.anotherDay(revised)))
        .orElseGet(() -> unchanged(request, cards.noOtherDay(request)));
  }

  private Reply unchanged(Request request, Card why) {
    return new Reply.Whisper(book.find(request.ref()).isPresent() ? why : cards.notOpen());
  }

  private Reply relabelled(Chosen chosen, Request request, Urgency urgency, Instant now) {
    return handling
        .relabelled(request, urgency, request.asker(), now)
        .map(revised -> chosen.answered(cards.relabelled(revised, request.urgency(), now)))
        .orElseGet(() -> unchanged(request, cards.noTime(request)));
  }

  @Override
  public Reply submitted(Submission form, Instant now) {
    Optional<Request> request =
        MessageRef.pointedAt(form.actor().team(), form.pointer()).flatMap(book::find);
    if (request.isEmpty()) {
      return new Reply.Whisper(cards.notOpen());
    }
    return request.get().askedBy().equals(form.actor())
        ? ElseForm.chosen(form)
            .map(user -> asksInstead(request.get(), user, now))
            .orElseGet(ElseForm::nobody)
        : new Reply.Whisper(cards.notYours());
  }

  private Reply asksInstead(Request request, UserId user, Instant now) {
    return instead.problem(request, user).orElseGet(() -> handOver(request, user, now));
  }

  private Reply handOver(Request request, UserId user, Instant now) {
    return instead
        .handOver(request, user, now)
        .<Reply>map(
            revised ->
                new Reply.Whisper(cards.handedOver(revised, revised.of(user).orElseThrow(), now)))
        .orElseGet(
            () ->
                book.find(request.ref()).isPresent()
                    ? ElseForm.worksNoMore()
                    : new Reply.Whisper(cards.notOpen()));
  }
}

package dev.unhurry.request.track;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.Tracking;
import dev.unhurry.request.form.EverybodyForm;
import dev.unhurry.request.track.Casting.Sides;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Track as request": anybody has a message of a channel followed, be it an ask or not.
 *
 * <p>Ana wrote "the header overlaps on small screens". Ben chooses it: the form names him, because
 * she named nobody. Sent, it says until when he has, and Ana is who waits. What the form points at
 * comes by way of the client, so the message is read again before anything opens.
 */
final class TrackDesk implements Desk {
  /** The callback id of the shortcut in a message's menu. */
  static final String SHORTCUT = "track_request";

  private final Ground ground;
  private final Casting casting;
  private final History history;
  private final Tracking tracking;
  private final TrackCards cards;

  TrackDesk(Ground ground, Casting casting, History history, Tracking tracking, TrackCards cards) {
    this.ground = ground;
    this.casting = casting;
    this.history = history;
    this.tracking = tracking;
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return new Takes(Map.of(), Set.of(), Set.of(TrackForm.ID), Set.of(SHORTCUT));
  }

  /** Whether the bot is there, only Slack can say, so a small form stands meanwhile. */
  @Override
  public Reply chosen(Shortcut shortcut, Instant now) {
    return shortcut
        .on()
        .<Reply>map(
            message ->
                new Reply.Loading(TrackForm.TITLE, () -> opened(message, shortcut.actor(), now)))
        .orElseGet(() -> whisper(TrackCards.GONE));
  }

  private Reply opened(Message message, Actor by, Instant now) {
    Optional<String> objection = ground.objection(by, message.ref().channel());
    if (objection.isPresent()) {
      return whisper(objection.get());
    }
    Sides sides = casting.of(message, by.user());
    String intro = cards.intro(message.ref(), message.author(), sides.asker(), by.user());
    return followed(message, sides, by, now)
        .orElseGet(() -> new Reply.Open(TrackForm.of(Spot.of(message), intro, sides.to())));
  }

  private Optional<Reply> followed(Message message, Sides sides, Actor by, Instant now) {
    return tracking
        .followed(message.ref(), sides.asker())
        .map(request -> new Reply.Whisper(cards.followed(request, by, now)));
  }

  @Override
  public Reply submitted(Submission form, Instant now) {
    Optional<Spot> spot = Spot.parse(form.actor().team(), form.pointer());
    Optional<String> objection =
        spot.flatMap(one -> ground.objection(form.actor(), one.ref().channel()));
    if (objection.isPresent()) {
      return refuse(objection.get());
    }
    return spot.flatMap(one -> one.read(history))
        .map(message -> submitted(message, form, now))
        .orElseGet(() -> refuse(TrackCards.GONE));
  }

  private Reply submitted(Message message, Submission form, Instant now) {
    Sides sides = casting.of(message, form.actor().user());
    return followed(message, sides, form.actor(), now)
        .or(() -> complaint(sides, form))
        .orElseGet(() -> track(message, sides.asker(), form, now));
  }

  private Optional<Reply> complaint(Sides sides, Submission form) {
    List<UserId> to = TrackForm.people(form);
    if (to.stream().allMatch(sides.asker()::equals)) {
      return Optional.of(refuse(TrackCards.NAME_SOMEBODY));
    }
    return to.stream().allMatch(user -> casting.isOfUs(new Actor(form.actor().team(), user)))
        ? Optional.empty()
        : Optional.of(refuse(TrackCards.ONLY_OURS));
  }

  private Reply track(Message message, UserId asker, Submission form, Instant now) {
    List<UserId> to = TrackForm.people(form);
    Urgency urgency = TrackForm.urgency(form);
    Asked asked =
        new Asked(message.ref(), asker, to, message.thread().stream().toList(), "")
            .ofAll(EverybodyForm.isTicked(form));
    List<Expected> expected = tracking.expect(asked, urgency, now);
    if (expected.isEmpty()) {
      return refuse(TrackCards.NOBODY_WORKS);
    }
    Optional<Request> open = tracking.open(asked, urgency, expected, form.actor().user(), now);
    return new Reply.Whisper(
        open.map(request -> cards.tracked(request, to, form.actor(), now))
            .orElse(TrackCards.SETTLED));
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Card.of(words));
  }

  private static Reply refuse(String why) {
    return new Reply.Refuse(Map.of(TrackForm.PEOPLE, why));
  }
}

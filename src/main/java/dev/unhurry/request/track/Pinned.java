package dev.unhurry.request.track;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Tracking;
import dev.unhurry.request.track.Casting.Sides;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens a request from a message that was pinned, as urgent as its words are. Where it is not plain
 * who is asked, nothing happens.
 */
final class Pinned implements Keeper {
  static final Duration UNREAD = Duration.ofMinutes(10);

  private final Casting casting;
  private final History history;
  private final RuleBook rules;
  private final Tracking tracking;

  Pinned(Casting casting, History history, RuleBook rules, Tracking tracking) {
    this.casting = casting;
    this.history = history;
    this.rules = rules;
    this.tracking = tracking;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Pin pin = Pin.in(duty);
    ChannelRules inForce = rules.of(duty.team(), pin.message().channel());
    if (!inForce.mode().speaks()) {
      return new Outcome.Drop("nothing is followed in this channel");
    }
    // Asked for as if it began a thread, Slack gives every message, also one that is a reply.
    return history
        .one(pin.message(), Optional.of(pin.message().ts()))
        .match(
            found ->
                found.entries().stream()
                    .findFirst()
                    .map(entry -> read(entry.message(), pin, inForce, now))
                    .orElseGet(() -> new Outcome.Drop("the message is gone")),
            later -> unread(pin, now.plus(later), now),
            why -> unread(pin, now.plus(UNREAD), now));
  }

  private static Outcome unread(Pin pin, Instant again, Instant now) {
    return now.isBefore(pin.at().plus(Promises.EXPIRES_AFTER))
        ? new Outcome.Wait(again, "the message cannot be read")
        : new Outcome.Drop("the message could not be read for a week");
  }

  private Outcome read(Message message, Pin pin, ChannelRules inForce, Instant now) {
    if (!casting.isOfUs(new Actor(message.ref().team(), pin.by()))) {
      return new Outcome.Drop("somebody of another workspace pinned it");
    }
    Sides sides = casting.of(message, pin.by());
    if (sides.to().isEmpty()) {
      return new Outcome.Drop("nobody is asked");
    }
    return tracking.followed(message.ref(), sides.asker()).isPresent()
        ? new Outcome.Drop("it is followed already")
        : open(message, sides, inForce.judge(message.text()), now);
  }

  private Outcome open(Message message, Sides sides, Urgency urgency, Instant now) {
    Asked asked =
        new Asked(message.ref(), sides.asker(), sides.to(), message.thread().stream().toList(), "");
    List<Expected> expected = tracking.expect(asked, urgency, now);
    if (expected.isEmpty()) {
      return new Outcome.Drop("nobody who is asked works in the next 60 days");
    }
    return new Outcome.Drop(
        tracking.open(asked, urgency, expected, now).isPresent() ? "it is open" : "it was settled");
  }
}

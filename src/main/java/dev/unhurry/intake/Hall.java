package dev.unhurry.intake;

import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.Reaction;
import dev.unhurry.nudge.Nudger;
import dev.unhurry.nudge.thread.LongThreads;
import dev.unhurry.reading.Ask;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.request.Requests;
import dev.unhurry.request.track.Pins;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Welcome;
import java.util.Optional;

/**
 * Hears what happens in channels and shares it out to the rooms.
 *
 * <p>A message that opens nothing costs no call of the store, a thread reply one; a second now and
 * then where the channel wants public hints. Every method throws where what it had to write could
 * not be written: the caller must not acknowledge then.
 */
public final class Hall {
  private final Surroundings surroundings;
  private final Reader reader;
  private final RuleBook rules;
  private final Rooms rooms;

  public Hall(Surroundings surroundings, Reader reader, RuleBook rules, Rooms rooms) {
    this.surroundings = surroundings;
    this.reader = reader;
    this.rules = rules;
    this.rooms = rooms;
  }

  /** Who hears what was said. */
  public record Rooms(
      Requests requests, Nudger nudger, LongThreads threads, Welcome welcome, Pins pins) {}

  public void heard(Message message) {
    if (message.isReply()) {
      replied(message);
      return;
    }
    // Somebody of another workspace is never followed, but whoever spoke has ended a burst.
    Surroundings.Known known = surroundings.heard(message);
    ChannelRules inForce = rules.of(message.ref().team(), message.ref().channel());
    if (inForce.mode().speaks() && !message.external()) {
      share(known, inForce);
    }
  }

  private void replied(Message reply) {
    if (!reply.external()) {
      rooms.requests().replied(reply);
    }
    rooms.threads().replied(reply, rules.of(reply.ref().team(), reply.ref().channel()));
  }

  private void share(Surroundings.Known known, ChannelRules inForce) {
    Reading first = reader.read(known.burst().passage());
    if (!isFollowed(first, inForce) && !rooms.nudger().minds(first, inForce)) {
      return;
    }
    Burst burst = surroundings.whole(known);
    Reading reading = burst.equals(known.burst()) ? first : reader.read(burst.passage());
    if (isFollowed(reading, inForce)) {
      newAsk(burst, reader, inForce).ifPresent(ask -> rooms.requests().asked(ask, inForce));
    }
    rooms.nudger().heard(burst.last(), reading, inForce);
  }

  /** Whether asks that read so are followed where these rules hold. */
  public static boolean isFollowed(Reading reading, ChannelRules inForce) {
    return reading.isAskToSomebody() || (inForce.followsEverybody() && reading.isAskToEverybody());
  }

  /**
   * What the last message asks: it completed the burst, or asks something of its own. Of everybody
   * a burst asks one thing: what follows may only say it better.
   */
  public static Optional<Ask> newAsk(Burst burst, Reader reader, ChannelRules inForce) {
    return completed(burst, burst.askToSomebody(reader))
        .or(() -> burst.lastAlone().askToSomebody(reader))
        .or(() -> completed(burst, burst.askToEverybody(reader)))
        .filter(ask -> isFollowed(ask.reading(), inForce));
  }

  private static Optional<Ask> completed(Burst burst, Optional<Ask> ask) {
    return ask.filter(found -> found.burst().last().equals(burst.last()));
  }

  public void reacted(Reaction reaction) {
    rooms.requests().reacted(reaction);
    rooms.pins().reacted(reaction);
  }

  /** What reads differently now may ask others, or nobody; threads are told what a reply is now. */
  public void edited(Edit edit) {
    Message now = edit.now();
    if (now.isReply()) {
      repliedAnew(edit);
      return;
    }
    Burst burst = surroundings.edited(edit);
    ChannelRules inForce = rules.of(now.ref().team(), now.ref().channel());
    if (inForce.mode().speaks() && !now.external()) {
      new Rereading(reader, edit, ask -> rooms.requests().meant(ask, inForce))
          .in(burst)
          .ifPresent(reworded -> rooms.requests().edited(reworded, inForce));
    }
  }

  private void repliedAnew(Edit edit) {
    if (!edit.now().external()) {
      rooms.requests().replyEdited(edit);
    }
  }

  public void deleted(MessageRef message) {
    surroundings.forget(message);
    rooms.requests().deleted(message);
  }

  public void gone(Departure departure) {
    rooms.requests().gone(departure);
  }

  public void renumbered(NewChannelId channel) {
    rooms.requests().renumbered(channel);
    rooms.welcome().renumbered(channel);
  }

  public void invited(Invitation invitation) {
    surroundings.invited(invitation);
    rooms.welcome().invited(invitation);
  }
}

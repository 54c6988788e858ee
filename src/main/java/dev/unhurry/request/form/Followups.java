package dev.unhurry.request.form;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Requests;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What follows once the post of a form stands: its request is open, its author is left in peace.
 *
 * @param dealtWith told whose hint about which message needs no more showing
 */
public record Followups(
    Requests requests, RuleBook rules, QuietBook quiet, BiConsumer<Actor, MessageRef> dealtWith) {

  void posted(Origin origin, Asked asked, Instant now) {
    ChannelRules inForce = rules.of(origin.team(), origin.channel());
    if (inForce.mode().speaks()) {
      open(origin, asked, inForce);
    }
    Actor asker = new Actor(origin.team(), asked.asker());
    quiet.practised(asker, now);
    if (origin instanceof Origin.AboutMessage about) {
      dealtWith.accept(asker, about.message());
    }
  }

  /** The message that was too short opened one too where it named somebody; one is enough. */
  private void open(Origin origin, Asked asked, ChannelRules inForce) {
    if (origin instanceof Origin.AboutMessage about) {
      requests.askedInstead(asked, about.message(), inForce);
    } else {
      requests.asked(asked, inForce);
    }
  }

  /**
   * Whether this person asked here with a form already.
   *
   * @param parts the messages that they wrote themselves
   */
  boolean isAsked(MessageRef about, UserId asker, List<MessageRef> parts) {
    return !parts.containsAll(requests.askedAt(about, asker));
  }
}

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
      requests.open(asked, inForce);
    }
    Actor asker = new Actor(origin.team(), asked.asker());
    quiet.practised(asker, now);
    if (origin instanceof Origin.AboutMessage about) {
      dealtWith.accept(asker, about.message());
    }
  }

  /** Whether this person asked here with a form already. */
  boolean isAsked(MessageRef about, UserId asker) {
    return requests.isAsked(about, asker);
  }
}

package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RulesInForce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells whoever invited the bot, once and in private, what it does and how to switch it on. Nothing
 * where somebody decided about the channel already: they know.
 */
final class Hello implements Keeper {
  private final RulesInForce rules;
  private final Directory directory;

  Hello(RulesInForce rules, Directory directory) {
    this.rules = rules;
    this.directory = directory;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    ChannelId id = new ChannelId(duty.fact("channel"));
    Actor inviter = new Actor(duty.team(), new UserId(duty.fact("inviter")));
    if (rules.kept().of(duty.team(), id).isPresent()
        || rules.of(duty.team(), id).mode() != Mode.OBSERVE) {
      return new Outcome.Drop("somebody decided about this channel already");
    }
    Optional<Channel> channel = directory.channelNow(duty.team(), id);
    if (channel.filter(known -> !known.archived()).isEmpty()) {
      return new Outcome.Drop("the channel is gone, or the bot is no longer in it");
    }
    if (directory.personNow(inviter).filter(Person::isAddressable).isEmpty()) {
      return new Outcome.Drop("the inviter is nobody to write to");
    }
    return said(inviter, channel.get(), rules.of(duty.team(), id));
  }

  private Outcome said(Actor inviter, Channel channel, ChannelRules inForce) {
    Optional<String> others =
        new RuleKeepers(directory).include(inviter, channel, inForce)
            ? Optional.empty()
            : Optional.of(HelloCards.othersMay(channel));
    return new Outcome.Say(
        new Utterance.Tell(inviter, HelloCards.hello(channel, others)), List.of());
  }
}

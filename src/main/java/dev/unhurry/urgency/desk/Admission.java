package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.form.FilledIn;
import dev.unhurry.urgency.form.Opened;
import dev.unhurry.urgency.log.ChangeLog;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets rule keepers in. Everything is asked here once more, whatever was asked when a form was
 * opened: the bot's place in the channel and the person's right.
 */
record Admission(RulesInForce rules, Directory directory, RuleKeepers keepers) {
  static Admission to(RulesInForce rules, Directory directory) {
    return new Admission(rules, directory, new RuleKeepers(directory));
  }

  /** A form from here, filled in by somebody who may change the rules of its channel. */
  record Admitted(Submission form, Opened opened, Channel channel, ChangeLog log) {
    Actor actor() {
      return form.actor();
    }
  }

  /**
   * What follows for a rule keeper, else why there is nothing.
   *
   * @param notYours for somebody who may only read the channel's rules
   */
  Reply admit(Submission form, NotYours notYours, Function<Admitted, Reply> then) {
    Optional<Opened> opened = Opened.pointedAt(form.pointer());
    if (opened.isEmpty() || !FilledIn.isWhole(form)) {
      return new Reply.Whisper(RulesCards.NOT_FROM_HERE);
    }
    Optional<Channel> channel = directory.channelNow(form.actor().team(), opened.get().channel());
    if (channel.isEmpty()) {
      return new Reply.Whisper(RulesCards.INVITE_ME);
    }
    ChangeLog log = ChangeLog.of(rules, form.actor().team(), channel.get().id(), 1);
    return refusal(form.actor(), channel.get(), log.inForce(), notYours)
        .orElseGet(() -> then.apply(new Admitted(form, opened.get(), channel.get(), log)));
  }

  /** Says to somebody who is no rule keeper who is one. */
  interface NotYours {
    Card in(Channel channel, ChannelRules inForce);
  }

  /** Why this person cannot change this channel's rules now; empty where they can. */
  Optional<Reply> refusal(Actor actor, Channel channel, ChannelRules inForce, NotYours notYours) {
    if (channel.archived()) {
      return Optional.of(new Reply.Whisper(RulesCards.ARCHIVED));
    }
    return keepers.include(actor, channel, inForce)
        ? Optional.empty()
        : Optional.of(new Reply.Whisper(notYours.in(channel, inForce)));
  }
}

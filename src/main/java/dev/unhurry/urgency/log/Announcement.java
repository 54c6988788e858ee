package dev.unhurry.urgency.log;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.RulesInForce;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a channel in one line who changed what in its rules: "@ana changed the rules here: mode is
 * private now." In every mode, because it is about the channel's own rules.
 */
public final class Announcement implements Keeper {
  /** The kind of the duty that every change makes. */
  public static final String KIND = "announce";

  /** As far back as the log goes: after an outage many changes may have come. */
  private static final int WHOLE_LOG = 100;

  private final RulesInForce rules;
  private final Directory directory;

  public Announcement(RulesInForce rules, Directory directory) {
    this.rules = rules;
    this.directory = directory;
  }

  public static Duty of(Change change) {
    String channel = change.channel().value();
    String number = Integer.toString(change.number());
    return Duty.about(
        channel + "|" + number,
        change.by().team(),
        KIND,
        change.at(),
        Map.of("channel", channel, "number", number));
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    ChannelId id = new ChannelId(duty.fact("channel"));
    Optional<Channel> channel = directory.channelNow(duty.team(), id);
    if (channel.filter(known -> !known.archived()).isEmpty()) {
      return new Outcome.Drop("the channel is gone, or the bot is no longer in it");
    }
    ChangeLog log = ChangeLog.of(rules, duty.team(), id, WHOLE_LOG);
    return log.change(Integer.parseInt(duty.fact("number")))
        .<Outcome>map(change -> said(change, log))
        .orElseGet(() -> new Outcome.Drop("the log no longer holds the change"));
  }

  private static Outcome said(Change change, ChangeLog log) {
    return new Outcome.Say(
        new Utterance.Post(
            change.by().team(),
            change.channel(),
            Optional.empty(),
            ChangeCards.announcement(change, log.differences(change), log.tookBack(change))),
        List.of());
  }
}

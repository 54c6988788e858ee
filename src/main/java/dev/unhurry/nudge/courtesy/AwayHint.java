package dev.unhurry.nudge.courtesy;

import dev.unhurry.availability.Presence;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Verdict;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whoever pings somebody who is off when they are back, where the channel wants that.
 *
 * <p>At once, and once a day for each of them. Silent where the hint about context says it too; an
 * ask opens a request, with which its author hears when to expect an answer.
 */
public final class AwayHint implements Keeper {
  static final String KIND = "away";

  /** Whoever is back by then is not worth a word, in elapsed time. */
  private static final Duration SOON = Duration.ofHours(1);

  private final RuleBook rules;
  private final Patience patience;
  private final Wording wording;

  AwayHint(RuleBook rules, Patience patience, Wording wording) {
    this.rules = rules;
    this.patience = patience;
    this.wording = wording;
  }

  /**
   * The promise that a ping to one person makes.
   *
   * @param coming the rule of the hint about context that may come; that one says it too
   */
  public static Optional<Duty> promised(
      Message message, Reading reading, ChannelRules rules, Optional<String> coming) {
    List<UserId> others =
        reading.addressees().stream().filter(one -> !one.equals(message.author())).toList();
    if (!rules.wants(Courtesy.AWAY) || reading.verdict() != Verdict.PING || others.size() != 1) {
      return Optional.empty();
    }
    Map<String, String> facts = new HashMap<>();
    facts.put("to", others.get(0).value());
    coming.ifPresent(rule -> facts.put("rule", rule));
    Instant due = Duty.atOnce(message.ref().posted());
    return Optional.of(Noticed.of(message).duty(KIND, due, facts));
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Noticed noticed = Noticed.in(duty);
    ChannelRules inForce = rules.of(duty.team(), noticed.about().channel());
    return Noticed.moot(inForce, noticed.about().posted(), now)
        .or(() -> refuses(duty, noticed, inForce, now))
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> say(duty, noticed, now));
  }

  private Optional<String> refuses(Duty duty, Noticed noticed, ChannelRules inForce, Instant now) {
    if (!inForce.wants(Courtesy.AWAY)) {
      return Optional.of("the channel does not want it any more");
    }
    if (!patience.allowsAway(noticed.author(), off(duty), now)) {
      return Optional.of("its author has hints off, or heard so today");
    }
    return Optional.ofNullable(duty.facts().get("rule"))
        .filter(rule -> mayHint(noticed, rule, now))
        .map(rule -> "the hint that is to come says it");
  }

  private boolean mayHint(Noticed noticed, String rule, Instant now) {
    return patience.refuses(noticed.author(), noticed.about().channel(), rule, now).isEmpty();
  }

  private Outcome say(Duty duty, Noticed noticed, Instant now) {
    Actor off = new Actor(duty.team(), off(duty));
    ChannelId channel = noticed.about().channel();
    return wording
        .presence(off, channel, now)
        .filter(presence -> presence.isAway() && !isSoonBack(presence, now))
        .flatMap(presence -> wording.whenTheyRead(off, channel, noticed.author(), now))
        .map(words -> noticed.whisper(CourtesyCards.away(words)))
        .orElseGet(() -> new Outcome.Drop("they work, or soon do, or nobody knows when"));
  }

  private static boolean isSoonBack(Presence presence, Instant now) {
    return presence.reads().filter(at -> !at.isAfter(now.plus(SOON))).isPresent();
  }

  private static UserId off(Duty duty) {
    return new UserId(duty.fact("to"));
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    patience.givenAway(Noticed.in(duty).author(), off(duty), now);
  }
}

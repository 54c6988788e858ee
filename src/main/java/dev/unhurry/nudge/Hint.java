package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Decides, when a ping's grace time has ended, whether its author gets the hint. */
public final class Hint implements Keeper {
  /** The kind of the duty that a ping makes. */
  public static final String KIND = "hint";

  /** How long after the message a hint is still worth giving, in elapsed time. */
  private static final Duration STALE = Duration.ofMinutes(30);

  private final RuleBook rules;
  private final SecondLook look;
  private final Patience patience;
  private final NudgeCards cards;
  private final BiConsumer<Burst, ChannelRules> completed;

  Hint(
      RuleBook rules,
      SecondLook look,
      Patience patience,
      NudgeCards cards,
      BiConsumer<Burst, ChannelRules> completed) {
    this.rules = rules;
    this.look = look;
    this.patience = patience;
    this.cards = cards;
    this.completed = completed;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    MessageRef ping = ping(duty);
    ChannelRules inForce = rules.of(ping.team(), ping.channel());
    if (!inForce.mode().speaks()) {
      return new Outcome.Drop("the channel's mode is " + inForce.mode());
    }
    if (now.isAfter(ping.posted().plus(STALE))) {
      return new Outcome.Drop("too late to be of use");
    }
    return look.at(ping, reading -> Nudger.earnsHint(reading, inForce.level()))
        .match(
            (burst, reading) -> stands(burst, reading, now),
            burst -> completed(burst, inForce, now),
            after -> new Outcome.Wait(now.plus(after), "Slack asks to come back later"),
            Outcome.Drop::new);
  }

  private Outcome stands(Burst burst, Reading reading, Instant now) {
    Actor author = burst.first().actor();
    MessageRef ref = burst.first().ref();
    if (!patience.allows(author, ref.channel(), now)) {
      return new Outcome.Drop("its author has hints off, or had one today");
    }
    return new Outcome.Say(
        new Utterance.Whisper(
            author, ref.channel(), cards.hint(burst, addressees(author, reading), now)),
        List.of());
  }

  private static List<Actor> addressees(Actor author, Reading reading) {
    return reading.addressees().stream().map(user -> new Actor(author.team(), user)).toList();
  }

  private Outcome completed(Burst burst, ChannelRules inForce, Instant now) {
    completed.accept(burst, inForce);
    patience.completed(burst.first().actor(), now);
    return new Outcome.Drop("its author completed it");
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    UserId author = new UserId(duty.fact("author"));
    patience.given(new Actor(duty.team(), author), ping(duty).channel(), now);
  }

  private static MessageRef ping(Duty duty) {
    return new MessageRef(
        duty.team(), new ChannelId(duty.fact("channel")), new MessageTs(duty.fact("ts")));
  }
}

package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Decides, when a ping's grace time has ended, whether its author gets the hint. */
public final class ContextHint implements Keeper {
  /** The kind of the duty that a ping makes. */
  public static final String KIND = "hint";

  private final RuleBook rules;
  private final SecondLook look;
  private final Patience patience;
  private final NudgeCards cards;
  private final BiConsumer<Burst, ChannelRules> completed;

  ContextHint(
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
    MessageRef ping = Noticed.in(duty).about();
    ChannelRules inForce = rules.of(ping.team(), ping.channel());
    return Noticed.moot(inForce, ping.posted(), now)
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> look(ping, inForce, now));
  }

  private Outcome look(MessageRef ping, ChannelRules inForce, Instant now) {
    return look.at(ping, reading -> Nudger.earnsHint(reading, inForce.level()))
        .match(
            (burst, reading) -> stands(burst, reading, now),
            burst -> completed(burst, inForce, now),
            after -> new Outcome.Wait(now.plus(after), "Slack asks to come back later"),
            Outcome.Drop::new);
  }

  private Outcome stands(Burst burst, Reading reading, Instant now) {
    Actor author = burst.first().actor();
    Given hint = new Given(burst.first().ref(), reading.rule(), now);
    return patience
        .refuses(author, hint.about().channel(), hint.rule(), now)
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> say(author, hint, reading));
  }

  /** Which rule it was is known only here, so it is written down before it is said. */
  private Outcome say(Actor author, Given hint, Reading reading) {
    patience.hints().given(author, hint);
    return new Noticed(hint.about(), author).whisper(cards.hint(hint, reading, author));
  }

  private Outcome completed(Burst burst, ChannelRules inForce, Instant now) {
    completed.accept(burst, inForce);
    patience.completed(burst.first().actor(), now);
    return new Outcome.Drop("its author completed it");
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Noticed ping = Noticed.in(duty);
    patience.given(ping.author(), ping.about().channel(), now);
  }
}

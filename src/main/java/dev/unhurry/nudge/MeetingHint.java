package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.reading.Burst;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.Optional;

/**
 * Offers whoever proposes a meeting to write it instead, where the channel wants that.
 *
 * <p>Silent once anybody answered: then it is agreed on already.
 */
final class MeetingHint implements Keeper {
  static final String KIND = "meeting";

  private final RuleBook rules;
  private final SecondLook look;
  private final Patience patience;
  private final MeetingCards cards;
  private final Signs signs;

  MeetingHint(RuleBook rules, SecondLook look, Patience patience, MeetingCards cards, Signs signs) {
    this.rules = rules;
    this.look = look;
    this.patience = patience;
    this.cards = cards;
    this.signs = signs;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    MessageRef about = Noticed.in(duty).about();
    ChannelRules inForce = rules.of(about.team(), about.channel());
    if (!inForce.wants(Courtesy.MEETING)) {
      return new Outcome.Drop("the channel does not want it any more");
    }
    return Noticed.moot(inForce, about.posted(), now)
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> look(about, now));
  }

  private Outcome look(MessageRef about, Instant now) {
    return look.at(about, signs::proposesMeeting)
        .match(
            (burst, reading) -> stands(burst, now),
            burst -> new Outcome.Drop("its author asks for something else now"),
            after -> new Outcome.Wait(now.plus(after), "Slack asks to come back later"),
            Outcome.Drop::new);
  }

  private Outcome stands(Burst burst, Instant now) {
    Actor author = burst.first().actor();
    Given hint = new Given(burst.first().ref(), HintBook.MEETING, now);
    return patience
        .refuses(author, hint.about().channel(), hint.rule(), now)
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> say(author, hint));
  }

  private Outcome say(Actor author, Given hint) {
    patience.hints().given(author, hint);
    return new Noticed(hint.about(), author).whisper(cards.meeting(hint));
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Noticed noticed = Noticed.in(duty);
    patience.given(noticed.author(), noticed.about().channel(), now);
  }
}

package dev.unhurry.nudge.courtesy;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.urgency.RuleBook;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asks the author of a message for context because a colleague wishes it. */
final class KindlyHint implements Keeper {
  static final String KIND = "kindly";

  private final RuleBook rules;
  private final Patience patience;
  private final CourtesyCards cards;

  KindlyHint(RuleBook rules, Patience patience, CourtesyCards cards) {
    this.rules = rules;
    this.patience = patience;
    this.cards = cards;
  }

  static Duty promised(Noticed message, UserId colleague, Instant now) {
    Map<String, String> facts = Map.of("by", colleague.value(), "asked", now.toString());
    return message.duty(KIND, Duty.atOnce(now), facts);
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Noticed noticed = Noticed.in(duty);
    Instant asked = Instant.parse(duty.fact("asked"));
    return Noticed.moot(rules.of(duty.team(), noticed.about().channel()), asked, now)
        .or(() -> refuses(noticed, now))
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> say(noticed, new UserId(duty.fact("by")), now));
  }

  private Optional<String> refuses(Noticed noticed, Instant now) {
    return patience.allowsKindly(noticed.author(), noticed.about().channel(), now)
        ? Optional.empty()
        : Optional.of("its author has hints off, or had one today");
  }

  private Outcome say(Noticed noticed, UserId colleague, Instant now) {
    Given hint = new Given(noticed.about(), HintBook.KINDLY, now);
    patience.hints().given(noticed.author(), hint);
    return noticed.whisper(cards.kindly(hint, colleague));
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Noticed noticed = Noticed.in(duty);
    patience.hints().noteSaid(noticed.about(), HintBook.KINDLY);
    patience.given(noticed.author(), noticed.about().channel(), now);
  }
}

package dev.unhurry.availability.focus;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.spoken.SpokenFocus;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Shows and takes blocks in which the bot holds its messages: {@code /async focus} says them,
 * {@code /async focus 2h} or {@code until 15:00} or {@code tomorrow 9-11} plans one, {@code /async
 * focus done} ends it.
 */
public final class FocusDesk implements Desk {
  private final OwnTimes times;

  public FocusDesk(OwnTimes times) {
    this.times = times;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async focus", "a block in which I hold my messages; `/async focus 2h` begins one"),
        Set.of(FocusCards.PLAN, FocusCards.END),
        Set.of(FocusForm.ID));
  }

  /** One line and the button to the form. */
  public Card onHome(Actor person, Instant now) {
    return FocusCards.onHome(plan(person, now));
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor person = command.actor();
    String[] words = command.text().split("\\s+", 2);
    if (words.length < 2) {
      return new Reply.Whisper(FocusCards.shown(plan(person, now)));
    }
    WorkingTime inForce = times.inForce(person);
    return new Reply.Whisper(
        SpokenFocus.read(words[1], inForce, now)
            .match(said -> understood(person, said, now), FocusCards::notUnderstood));
  }

  private Card understood(Actor person, Optional<Focus> said, Instant now) {
    FocusPlan plan = plan(person, now);
    return said.map(block -> add(person, block, now))
        .or(() -> plan.first().map(first -> end(person, first, now)))
        .orElse(FocusCards.NOTHING_TO_END);
  }

  private Card add(Actor person, Focus block, Instant now) {
    FocusPlan before = plan(person, now);
    if (before.isFullFor(block)) {
      return FocusCards.FULL;
    }
    Changed change = change(person, plan -> plan.with(block), now);
    return FocusCards.set(plan(person, now), block, before.overlapping(block), change);
  }

  private Card end(Actor person, Focus block, Instant now) {
    boolean ran = plan(person, now).runs(block);
    Changed change = change(person, plan -> plan.ended(block), now);
    return FocusCards.ended(plan(person, now), block, ran, change);
  }

  private Changed change(Actor person, UnaryOperator<FocusPlan> change, Instant now) {
    WorkingTime inForce = times.inForce(person);
    return times.change(
        person,
        own -> own.withFocus(change.apply(new FocusPlan(own.focus(), inForce, now)).blocks()),
        now);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    FocusPlan plan = plan(click.actor(), now);
    if (click.action().equals(FocusCards.PLAN)) {
      return new Reply.Open(FocusForm.of(plan));
    }
    return new Reply.Replace(
        plan.blocks().stream()
            .filter(block -> FocusCards.value(block).equals(click.value()))
            .findFirst()
            .map(block -> end(click.actor(), block, now))
            .orElseGet(() -> FocusCards.shown(plan)));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    Actor person = submission.actor();
    return FocusForm.read(submission, plan(person, now))
        .match(
            block -> new Reply.Whisper(add(person, block, now)),
            missing -> new Reply.Refuse(missing));
  }

  private FocusPlan plan(Actor person, Instant now) {
    return FocusPlan.of(times.inForce(person), now);
  }
}

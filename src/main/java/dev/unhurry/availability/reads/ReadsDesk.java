package dev.unhurry.availability.reads;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.spoken.SpokenReads;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Shows and takes the times at which somebody reads messages: {@code /async reads} says them,
 * {@code /async reads 9, 13, 16} sets them, {@code /async reads any time} takes them away.
 */
public final class ReadsDesk implements Desk {
  private final OwnTimes times;

  public ReadsDesk(OwnTimes times) {
    this.times = times;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async reads", "when you read messages; `/async reads 9, 13, 16` changes it"),
        Set.of(ReadsCards.CHOOSE, ReadsCards.ANY_TIME),
        Set.of(ReadsForm.ID));
  }

  /** One line and the button to the form. */
  public Card onHome(Actor person) {
    return ReadsCards.onHome(times.inForce(person));
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor person = command.actor();
    WorkingTime inForce = times.inForce(person);
    String[] words = command.text().split("\\s+", 2);
    if (words.length < 2) {
      return new Reply.Whisper(ReadsCards.shown(inForce, now));
    }
    return new Reply.Whisper(
        SpokenReads.read(words[1], inForce.hours())
            .match(understood -> set(person, understood, now), ReadsCards::notUnderstood));
  }

  /** Who somebody is is asked first: if Slack does not say, nothing has been changed yet. */
  private Card set(Actor person, List<LocalTime> reads, Instant now) {
    times.inForce(person);
    Changed change = times.change(person, own -> own.withReads(reads), now);
    return ReadsCards.set(times.inForce(person), change, now);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return click.action().equals(ReadsCards.ANY_TIME)
        ? new Reply.Replace(set(click.actor(), List.of(), now))
        : new Reply.Open(ReadsForm.of(times.inForce(click.actor())));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return ReadsForm.read(submission)
        .<Reply>map(reads -> new Reply.Whisper(set(submission.actor(), reads, now)))
        .orElseGet(() -> new Reply.Refuse(ReadsForm.tooMany()));
  }
}

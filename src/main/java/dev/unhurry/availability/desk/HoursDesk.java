package dev.unhurry.availability.desk;

import dev.unhurry.availability.Hours;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.spoken.SpokenHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows and takes somebody's own hours: {@code /async hours} says those in force, {@code /async
 * hours 9-17 mon-thu} sets them, {@code /async hours reset} takes them away.
 */
public final class HoursDesk implements Desk {
  private static final Set<String> RESET = Set.of("reset", "default", "clear", "usual", "none");

  private final OwnTimes times;
  private final Directory directory;

  public HoursDesk(OwnTimes times, Directory directory) {
    this.times = times;
    this.directory = directory;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of("/async hours", "when you work; `/async hours 9-17 mon-fri` changes it"),
        Set.of(HoursCards.CHANGE, HoursCards.RESET),
        Set.of(HoursForm.ID));
  }

  /** What is in force for this person, with the buttons to change it. */
  public Card shown(Actor person, Instant now) {
    return HoursCards.shown(inForce(person), now);
  }

  @Override
  public Reply command(Command command, Instant now) {
    String[] words = command.text().split("\\s+", 2);
    String said = words.length < 2 ? "" : words[1].strip().toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return new Reply.Whisper(shown(command.actor(), now));
    }
    return new Reply.Whisper(
        RESET.contains(said) ? reset(command.actor(), now) : set(command.actor(), said, now));
  }

  private Card set(Actor person, String said, Instant now) {
    return SpokenHours.read(said, inForce(person).time().hours())
        .map(
            understood -> {
              Changed change = set(person, understood, now);
              return HoursCards.set(inForce(person), change, now);
            })
        .orElseGet(HoursCards::notUnderstood);
  }

  /** Who somebody is is asked first: if Slack does not say, nothing has been changed yet. */
  private Card reset(Actor person, Instant now) {
    inForce(person);
    Changed change = times.change(person, own -> own.withHours(Optional.empty()), now);
    return HoursCards.reset(inForce(person), change, now);
  }

  private Changed set(Actor person, Hours hours, Instant now) {
    return times.change(person, own -> own.withHours(Optional.of(hours)), now);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return click.action().equals(HoursCards.RESET)
        ? new Reply.Replace(reset(click.actor(), now))
        : new Reply.Open(form(inForce(click.actor())));
  }

  private static Form form(HoursInForce inForce) {
    return HoursForm.of(inForce.time().hours(), HoursCards.zone(inForce));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    Actor person = submission.actor();
    // Asked first, as above.
    inForce(person);
    return HoursForm.read(submission)
        .<Reply>map(
            hours -> {
              Changed change = set(person, hours, now);
              return new Reply.Whisper(HoursCards.set(inForce(person), change, now));
            })
        .orElseGet(() -> new Reply.Refuse(HoursForm.missing(submission)));
  }

  private HoursInForce inForce(Actor person) {
    return new HoursInForce(
        times.inForce(person),
        times.of(person).hours().isPresent(),
        directory.person(person).flatMap(Person::zone).isPresent());
  }
}

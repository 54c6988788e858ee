package dev.unhurry.home;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.availability.holiday.desk.HolidaysDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Says what is kept, why and for how long, and what of it is about the one who asks. */
public final class PrivacyDesk implements Desk {
  /** What somebody set for themselves, and who says it in words. */
  public record Own(PersonalBooks books, HolidaysDesk holidays) {}

  private final RequestBook requests;
  private final Own own;
  private final HintBook hints;
  private final HoursBook hours;
  private final int messagesPerDay;

  /**
   * The desk of a workspace.
   *
   * @param messagesPerDay the most unasked messages that one person gets in a day
   */
  public PrivacyDesk(
      RequestBook requests, Own own, HintBook hints, HoursBook hours, int messagesPerDay) {
    this.requests = requests;
    this.own = own;
    this.hints = hints;
    this.hours = hours;
    this.messagesPerDay = messagesPerDay;
  }

  @Override
  public Takes takes() {
    return Takes.commands(Map.of("/async privacy", "what I keep, why and for how long"));
  }

  @Override
  public Reply command(Command command, Instant now) {
    Actor person = command.actor();
    WorkingTime reader = hours.of(person);
    PrivacyCards.AboutYou about =
        new PrivacyCards.AboutYou(
            own.books().time().of(person),
            own.holidays().inWords(person, now),
            QuietCards.words(own.books().quiet().off(person), reader, now),
            new PrivacyCards.Hints(
                rest(person).map(until -> reader.describe(until, now)),
                latest(person, now).map(until -> reader.describe(until, now))),
            requests.waitingFor(person).size(),
            requests.askedBy(person).size());
    return new Reply.Whisper(PrivacyCards.kept(messagesPerDay, about));
  }

  private Optional<Instant> rest(Actor person) {
    return own.books().quiet().notBefore(person, QuietBook.PRACTISED);
  }

  private Optional<Instant> latest(Actor person, Instant now) {
    return hints.latest(person, now).map(given -> given.at().plus(HintBook.LATEST_SHOWN));
  }
}

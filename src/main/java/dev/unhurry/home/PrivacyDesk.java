package dev.unhurry.home;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.availability.holiday.desk.HolidaysDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    return new Takes(
        Map.of(
            "/async privacy",
            "what I keep, why and for how long; exports or deletes what is about you"),
        Set.of(PrivacyCards.ALL),
        Set.of());
  }

  @Override
  public Reply command(Command command, Instant now) {
    return new Reply.Whisper(kept(command.actor(), now));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return new Reply.Open(PrivacyCards.inForm(kept(click.actor(), now)));
  }

  private Card kept(Actor person, Instant now) {
    PrivacyCards.AboutYou about =
        about(person, requests.waitingFor(person).size(), requests.askedBy(person).size(), now);
    return PrivacyCards.kept(messagesPerDay, about);
  }

  /** What the App Home says of it, which has counted the requests. */
  Card onHome(Actor person, int waiting, int asked, Instant now) {
    return PrivacyCards.atHome(about(person, waiting, asked, now));
  }

  private PrivacyCards.AboutYou about(Actor person, int waiting, int asked, Instant now) {
    WorkingTime reader = hours.of(person);
    return new PrivacyCards.AboutYou(
        own.books().time().of(person),
        own.holidays().inWords(person, now),
        QuietCards.words(own.books().quiet().off(person), reader, now),
        new PrivacyCards.Hints(
            rest(person).map(until -> reader.describe(until, now)),
            latest(person, now).map(until -> reader.describe(until, now))),
        waiting,
        asked);
  }

  private Optional<Instant> rest(Actor person) {
    return own.books().quiet().notBefore(person, QuietBook.PRACTISED);
  }

  private Optional<Instant> latest(Actor person, Instant now) {
    return hints.latest(person, now).map(given -> given.at().plus(HintBook.LATEST_SHOWN));
  }
}

package dev.unhurry.status.digest;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Posts the digest of a round at its deadline. */
public final class Digest implements Keeper {
  /** Later than this, that nobody wrote is no news any more. */
  private static final Duration NEWS = Duration.ofDays(1);

  private final Plans plans;
  private final Participants participants;
  private final RoundBook book;
  private final Diary diary;
  private final DigestCards cards;

  public Digest(
      Plans plans, Participants participants, RoundBook book, Diary diary, DigestCards cards) {
    this.plans = plans;
    this.participants = participants;
    this.book = book;
    this.diary = diary;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Round round = StatusDuties.round(duty);
    Optional<Timetable> plan = plans.of(round);
    if (plan.isEmpty() || !participants.takesPosts(round.team(), round.channel())) {
      return ended(round, "there is no weekly status any more");
    }
    Instant deadline = plan.get().deadline(round.week());
    if (deadline.isAfter(now)) {
      diary.register(round.team(), List.of(StatusDuties.digest(round, deadline)));
      return new Outcome.Drop("the deadline is now " + deadline);
    }
    Notes notes = wanted(round, book.closing(round));
    if (notes.digest().isPresent() || notes.size() == 0) {
      return new Outcome.Drop("it stands, or nobody takes part");
    }
    if (notes.updates().isEmpty() && now.isAfter(deadline.plus(NEWS))) {
      return ended(round, "nobody wrote, and that is old news");
    }
    ChannelId place = place(round, plan.get());
    return new Outcome.Say(
        new Utterance.Post(
            round.team(), place, Optional.empty(), cards.digest(round, notes, place)),
        List.of());
  }

  /** Whoever opted out while the round was open is not waited for and not counted. */
  private Notes wanted(Round round, Notes notes) {
    return notes.without(book.optedOut(round.team(), round.channel()));
  }

  private Outcome ended(Round round, String why) {
    book.ended(round);
    return new Outcome.Drop(why);
  }

  private ChannelId place(Round round, Timetable table) {
    return table
        .plan()
        .digestTo()
        .filter(channel -> participants.takesPosts(round.team(), channel))
        .orElse(round.channel());
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Round round = StatusDuties.round(duty);
    Notes notes = wanted(round, book.notes(round));
    List<Duty> wholes =
        notes.updates().values().stream()
            .filter(update -> cards.isLong(update, notes))
            .map(update -> StatusDuties.whole(round, update))
            .toList();
    book.digested(round, where.orElseThrow(), notes.size(), wholes);
  }
}

package dev.unhurry.status.round;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks somebody for their update: once, privately, while they work and want messages. */
public final class Prompt implements Keeper {
  private final Awaited awaited;
  private final RoundBook book;
  private final Diary diary;
  private final PromptCards cards;

  public Prompt(Awaited awaited, RoundBook book, Diary diary, PromptCards cards) {
    this.awaited = awaited;
    this.book = book;
    this.diary = diary;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return awaited.whileMissing(duty, now, waiting -> ask(waiting, now));
  }

  private Outcome ask(Awaited.Waiting waiting, Instant now) {
    Round round = waiting.round();
    if (waiting.notes().people().prompted().contains(waiting.person().user())) {
      return new Outcome.Drop("they have been asked");
    }
    Optional<Instant> at =
        waiting
            .table()
            .prompt(round.week(), waiting.hours())
            .flatMap(planned -> awaited.notBefore(planned, waiting, now));
    if (at.isEmpty()) {
      return new Outcome.Drop("they cannot be written to before the deadline");
    }
    return at.get().isAfter(now) ? later(waiting, at.get()) : say(waiting, now);
  }

  /** Another duty with the id of that moment, so that two never wait for the same one. */
  private Outcome later(Awaited.Waiting waiting, Instant at) {
    Actor person = waiting.person();
    diary.register(person.team(), List.of(StatusDuties.prompt(waiting.round(), person.user(), at)));
    return new Outcome.Drop("the time for it is " + at);
  }

  private Outcome say(Awaited.Waiting waiting, Instant now) {
    WorkingTime theirs = waiting.hours();
    Round round = waiting.round();
    List<Duty> next =
        waiting
            .table()
            .reminder(now, round.week(), theirs)
            .map(at -> StatusDuties.reminder(round, waiting.person().user(), now, at))
            .stream()
            .toList();
    Instant deadline = waiting.table().deadline(round.week());
    return new Outcome.Say(
        new Utterance.Tell(waiting.person(), cards.prompt(round, theirs.describe(deadline))), next);
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    book.prompted(StatusDuties.round(duty), StatusDuties.person(duty).user());
  }
}

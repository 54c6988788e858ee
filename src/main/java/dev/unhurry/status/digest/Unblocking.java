package dev.unhurry.status.digest;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks those who could unblock somebody, in the channel, because the writer ticked it. */
public final class Unblocking implements Keeper {
  private final RoundBook book;
  private final Participants participants;
  private final DigestCards cards;
  private final BlockerAsked asked;

  public Unblocking(
      RoundBook book, Participants participants, DigestCards cards, BlockerAsked asked) {
    this.book = book;
    this.participants = participants;
    this.cards = cards;
    this.asked = asked;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Round round = StatusDuties.round(duty);
    Optional<Update> update = wanted(duty, book.notes(round));
    if (update.isEmpty() || !participants.takesPosts(round.team(), round.channel())) {
      return new Outcome.Drop("nobody is asked any more");
    }
    List<UserId> people = people(round, update.get());
    return people.isEmpty()
        ? new Outcome.Drop("nobody of this workspace is asked")
        : new Outcome.Say(
            new Utterance.Post(
                round.team(),
                round.channel(),
                StatusDuties.thread(duty),
                cards.blocker(update.get(), people)),
            List.of());
  }

  /** The update, if it still asks what it asked when the duty was made. */
  private static Optional<Update> wanted(Duty duty, Notes notes) {
    return Optional.ofNullable(notes.updates().get(StatusDuties.person(duty).user()))
        .filter(update -> update.help().filter(Update.Help::asked).isPresent())
        .filter(
            update ->
                StatusDuties.blocker(StatusDuties.round(duty), update, Optional.empty())
                    .id()
                    .equals(duty.id()));
  }

  private List<UserId> people(Round round, Update update) {
    return update.help().stream()
        .flatMap(help -> help.from().stream())
        .filter(user -> !user.equals(update.by()))
        .filter(user -> participants.isOurs(new Actor(round.team(), user)))
        .toList();
  }

  /** What was edited away meanwhile is followed no more; its post can be answered all the same. */
  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    Round round = StatusDuties.round(duty);
    List<MessageTs> thread = StatusDuties.thread(duty).stream().toList();
    wanted(duty, book.notes(round))
        .map(update -> blocker(round, update, where.orElseThrow(), thread))
        .ifPresent(asked::asked);
  }

  private BlockerAsked.Blocker blocker(
      Round round, Update update, MessageRef post, List<MessageTs> thread) {
    String text = update.to(Kind.BLOCKED).map(Update.Answer::text).orElse("");
    return new BlockerAsked.Blocker(
        post, update.by(), people(round, update), thread, Mrkdwn.escape(text));
  }
}

package dev.unhurry.status.digest;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts a long update whole into the digest's thread; a later change of it changes that post. */
public final class Whole implements Keeper {
  private final RoundBook book;
  private final DigestCards cards;

  public Whole(RoundBook book, DigestCards cards) {
    this.book = book;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Round round = StatusDuties.round(duty);
    UserId person = StatusDuties.person(duty).user();
    Notes notes = book.notes(round);
    Update update = notes.updates().get(person);
    MessageTs stands = notes.published().wholes().get(person);
    if (update == null || (stands == null && !cards.isLong(update, notes))) {
      return new Outcome.Drop("the digest holds all of it");
    }
    return notes
        .digest()
        .<Outcome>map(digest -> say(digest, Optional.ofNullable(stands), update))
        .orElseGet(() -> Late.withoutDigest(duty, now));
  }

  private Outcome say(MessageRef digest, Optional<MessageTs> stands, Update update) {
    Card card = cards.whole(digest.team(), update);
    return new Outcome.Say(
        stands
            .<Utterance>map(ts -> new Utterance.Edit(digest.at(ts), card))
            .orElseGet(
                () ->
                    new Utterance.Post(
                        digest.team(), digest.channel(), Optional.of(digest.ts()), card)),
        List.of());
  }

  @Override
  public void said(Duty duty, Optional<MessageRef> where, Instant now) {
    book.standsWhole(
        StatusDuties.round(duty), StatusDuties.person(duty).user(), where.orElseThrow());
  }
}

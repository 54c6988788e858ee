package dev.unhurry.status.digest;

import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts a late update, or a late change of one, into the digest that stands. */
public final class Late implements Keeper {
  /** A digest that is on its way stands soon. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

  private static final Duration NEVER_CAME = Duration.ofDays(1);

  private final RoundBook book;
  private final DigestCards cards;

  public Late(RoundBook book, DigestCards cards) {
    this.book = book;
    this.cards = cards;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Round round = StatusDuties.round(duty);
    Notes notes = book.notes(round);
    return notes
        .digest()
        .<Outcome>map(
            digest ->
                new Outcome.Say(
                    new Utterance.Edit(digest, cards.digest(round, notes, digest.channel())),
                    List.of()))
        .orElseGet(() -> withoutDigest(duty, now));
  }

  static Outcome withoutDigest(Duty duty, Instant now) {
    return now.isAfter(StatusDuties.written(duty).plus(NEVER_CAME))
        ? new Outcome.Drop("the digest never came")
        : new Outcome.Wait(now.plus(ON_ITS_WAY), "the digest is on its way");
  }
}

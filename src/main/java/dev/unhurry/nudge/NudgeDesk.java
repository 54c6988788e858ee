package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes "fine as it is", "wrong call" and "it should be live"; the form and the off menu under a
 * hint belong to other desks.
 */
final class NudgeDesk implements Desk {
  private final HintBook hints;
  private final Signs signs;
  private final MeetingCards cards;

  NudgeDesk(HintBook hints, Signs signs, MeetingCards cards) {
    this.hints = hints;
    this.signs = signs;
    this.cards = cards;
  }

  @Override
  public Takes takes() {
    return Takes.actions(HintCards.FINE, NudgeCards.WRONG, MeetingCards.LIVE);
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    return new Reply.Replace(
        switch (click.action()) {
          case NudgeCards.WRONG -> wrong(click, now);
          case MeetingCards.LIVE -> live(click, now);
          default -> fine(click);
        });
  }

  private Card fine(Click click) {
    dealtWith(click);
    return NudgeCards.leftAsItIs();
  }

  private Card live(Click click, Instant now) {
    MessageRef.pointedAt(click.actor().team(), click.value())
        .ifPresent(about -> staysLive(click.actor(), about, now));
    return cards.live(click.value());
  }

  /** The App Home, which shows no answers, offers the agenda in the place of the hint. */
  private void staysLive(Actor author, MessageRef about, Instant now) {
    hints
        .latest(author, now)
        .filter(given -> given.about().equals(about) && given.rule().equals(HintBook.MEETING))
        .ifPresent(given -> hints.given(author, new Given(about, HintBook.LIVE, given.at())));
  }

  private void dealtWith(Click click) {
    MessageRef.pointedAt(click.actor().team(), click.value())
        .ifPresent(about -> hints.dealtWith(click.actor(), about));
  }

  private Card wrong(Click click, Instant now) {
    return WrongCall.read(click.actor().team(), click.value())
        .filter(call -> signs.knows(call.rule()) && isTheirs(call, click, now))
        .map(call -> taught(call, click.actor()))
        .orElseGet(NudgeCards::unknownHint);
  }

  /** A value comes by way of the client: it teaches only the channel in which it was pressed. */
  private boolean isTheirs(WrongCall call, Click click, Instant now) {
    Optional<Given> latest = hints.latest(click.actor(), now);
    return click.channel().equals(call.about().channel())
        || latest.filter(given -> WrongCall.of(given).equals(call)).isPresent();
  }

  private Card taught(WrongCall call, Actor author) {
    MessageRef about = call.about();
    hints.wrong(about, call.rule());
    hints.dealtWith(author, about);
    return hints.silent(about.team(), about.channel()).contains(call.rule())
        ? NudgeCards.silentNow()
        : NudgeCards.noted();
  }
}

package dev.unhurry.request.turn;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.Turn;
import java.time.Instant;
import java.util.List;

/** What an asker reads of what somebody else did; times are in their own zone. */
final class TurnCards {
  /** Only opens the message. */
  static final String OPEN = "open_turn";

  private final Directory directory;
  private final HoursBook hours;

  TurnCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card refused(Turn turn) {
    return card(
        turn,
        "%s reads %s as something that needs no answer, so I do not follow it any more. If you do need one, a new message that says what for is followed again."
            .formatted(Mrkdwn.mention(turn.by()), asked(turn)));
  }

  Card handedOver(Turn turn, Request open, Expected theirs, Instant now) {
    boolean promised = open.urgency().hasAClock() && !open.isWaiting() && theirs.due().isAfter(now);
    return card(
        turn,
        "%s handed %s to %s%s."
            .formatted(
                Mrkdwn.mention(turn.by()),
                asked(turn),
                Mrkdwn.mention(theirs.responder()),
                promised ? "; expect an answer by " + when(turn, theirs.due()) : ""));
  }

  Card standard(Turn turn, Request open) {
    // What waits for its asker is due at no time yet.
    String by =
        open.isWaiting() ? "" : ": expect an answer by " + when(turn, open.firstDue().due());
    return card(
        turn,
        "%s can answer %s without hurry, so it has the usual time%s. If it cannot wait, say in the thread what depends on it."
            .formatted(Mrkdwn.mention(turn.by()), asked(turn), by));
  }

  private String asked(Turn turn) {
    return "what you asked in %s, %s,"
        .formatted(Mrkdwn.mention(turn.ref().channel()), when(turn, turn.ref().posted()));
  }

  private Card card(Turn turn, String words) {
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons(
                "turn",
                Layout.open(OPEN, "Open the message", directory.link(turn.startsAt())),
                QuietCards.offMenu(QuietBook.REMINDERS))));
  }

  /** A message is read when its reader comes to it, so no "today" and no "tomorrow" here. */
  private String when(Turn turn, Instant moment) {
    return hours.of(turn.askedBy()).describe(moment);
  }
}

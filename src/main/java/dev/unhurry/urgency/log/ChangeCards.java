package dev.unhurry.urgency.log;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.InWords;
import java.util.List;
import java.util.stream.Collectors;

/** Every sentence about what was changed in a channel's rules. */
public final class ChangeCards {
  public static final Card NOTHING_TO_TAKE_BACK =
      Card.of("Nobody has changed the rules here yet, so there is nothing to take back.");
  public static final Card TOO_LATE_TO_TAKE_BACK =
      Card.of(
          "Somebody changed the rules this very moment, so I took nothing back. `/async-rules log`"
              + " shows what is new.");
  public static final Card TAKEN_BACK =
      Card.of(
          "Taken back; the channel is told in one line. `/async-rules undo` once more brings it back.");

  public static final Card ONLY_HINTS_CAME_BACK =
      cannotTakeBack(
          "The latest change only let hints come back here; called wrong twice, each falls silent"
              + " again.");

  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_ENTRY = 200;

  private ChangeCards() {}

  public static Card cannotTakeBack(String objection) {
    return Card.of("I left it as it is. " + objection);
  }

  /** One line for the channel. */
  static Card announcement(Change change, List<String> differences, boolean tookBack) {
    String what = tookBack ? " took back the latest change here" : " changed the rules here";
    String start = Mrkdwn.mention(change.by().user()) + what;
    String end = ". `/async-rules` shows them all.";
    String parts = InWords.fitting(differences, LONGEST_LINE - start.length() - end.length());
    return Card.of(start + (parts.isEmpty() ? "" : ": " + parts) + end);
  }

  /** The last changes, for one reader. */
  public static Card log(ChangeLog log, int atMost, WorkingTime reader) {
    if (log.changes().isEmpty()) {
      return Card.of("Nobody has changed the rules here yet; `/async-rules` shows them.");
    }
    String lines =
        log.changes().stream()
            .limit(atMost)
            .map(change -> entry(log, change, reader))
            .collect(Collectors.joining("\n"));
    String text = "*The last changes here*\n" + lines;
    return new Card(text, List.of(Layout.paragraph(text)));
  }

  private static String entry(ChangeLog log, Change change, WorkingTime reader) {
    String parts = InWords.fitting(log.differences(change), LONGEST_ENTRY);
    return "• %s, %s%s%s"
        .formatted(
            reader.describe(change.at()),
            Mrkdwn.mention(change.by().user()),
            log.tookBack(change) ? " took the change before back" : "",
            parts.isEmpty() ? "" : ": " + parts);
  }
}

package dev.unhurry.request.recount;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an asker reads when an answer is to be expected on another day; never why. */
final class MovedCards {
  private static final int MOST_LINES = 10;

  private final Directory directory;
  private final HoursBook hours;

  MovedCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  /**
   * A request, and when its first answer can be expected now.
   *
   * @param due empty where none of those who are asked works in the next 60 days
   */
  record Line(Request request, Optional<Instant> due) {}

  /** All of one asker. */
  Card moved(UserId responder, List<Line> lines, Optional<UserId> cover) {
    List<String> parts = new ArrayList<>();
    parts.add(lines.size() == 1 ? one(responder, lines.get(0)) : several(responder, lines));
    cover.map(MovedCards::covers).ifPresent(parts::add);
    List<LayoutBlock> blocks = new ArrayList<>(parts.stream().map(Layout::paragraph).toList());
    blocks.add(Layout.buttons("moved", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(String.join("\n", parts), blocks);
  }

  private static String covers(UserId cover) {
    return Mrkdwn.mention(cover) + " covers.";
  }

  private String one(UserId responder, Line line) {
    WorkingTime mine = hours.of(line.request().askedBy());
    return line.due()
        .map(
            due ->
                "%s: expect an answer to %s by %s%s."
                    .formatted(
                        changed(responder), asked(line), mine.describe(due), instead(line, mine)))
        .orElseGet(
            () ->
                "%s: no answer can be expected in the next 60 days to %s."
                    .formatted(changed(responder), asked(line)));
  }

  private String several(UserId responder, List<Line> lines) {
    int others = lines.size() - MOST_LINES;
    String listed =
        lines.stream().limit(MOST_LINES).map(this::line).collect(Collectors.joining("\n"));
    return changed(responder)
        + ". Expect answers at other times:\n"
        + listed
        + (others > 0 ? "\nand " + others + " more; `/async` lists them." : "");
  }

  private String line(Line line) {
    WorkingTime mine = hours.of(line.request().askedBy());
    return "• %s, %s: %s%s"
        .formatted(
            asked(line),
            mine.describe(line.request().ref().posted()),
            line.due()
                .map(due -> "by " + mine.describe(due))
                .orElse("no answer in the next 60 days"),
            instead(line, mine));
  }

  private static String changed(UserId responder) {
    return Mrkdwn.mention(responder) + "'s working time has changed";
  }

  private static String instead(Line line, WorkingTime mine) {
    return line.request().told().map(told -> " instead of " + mine.describe(told)).orElse("");
  }

  private String asked(Line line) {
    Request request = line.request();
    return Mrkdwn.link(directory.link(request.start()), "what you asked")
        + " in "
        + Mrkdwn.mention(request.ref().channel());
  }
}

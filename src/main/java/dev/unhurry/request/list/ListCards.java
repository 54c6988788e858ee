package dev.unhurry.request.list;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import dev.unhurry.request.asker.AskerCards;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What waits for somebody and what they wait for, in lines without any text. */
public final class ListCards {
  /** Only opens the message. */
  static final String OPEN = "open_listed";

  private static final int MOST_LINES = 10;

  /** Each is a paragraph with room for buttons of its own below it. */
  private static final int MOST_LINES_TOLD = 12;

  /** Each is a block there; two such lists leave room for the rest of a Home. */
  private static final int MOST_LINES_AT_HOME = 35;

  /** More people than this are counted. */
  private static final int MOST_NAMES = 3;

  private static final String WAITING = "Waiting for you";
  private static final String NOTHING_WAITS = "Nothing waits for you.";
  private static final String ASKED = "You are waiting for";
  private static final String NOTHING_ASKED = "You are not waiting for anything.";

  private final Directory directory;
  private final HoursBook hours;

  public ListCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card lists(Actor reader, List<Request> waiting, List<Request> asked, Instant now) {
    String forYou = section(WAITING, NOTHING_WAITS, waitingLines(reader, waiting, now));
    String byYou = section(ASKED, NOTHING_ASKED, askedLines(reader, asked, now));
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(forYou)));
    blocks.add(Layout.paragraph(asked.isEmpty() ? NOTHING_ASKED : "*" + ASKED + "*"));
    blocks.addAll(askedBlocks(reader, asked, now, MOST_LINES));
    blocks.add(Layout.smallPrint("`/async help` says what I do."));
    return new Card(forYou + "\n\n" + byYou, blocks);
  }

  /** A block a line, with what its asker may choose beside it. */
  private List<LayoutBlock> askedBlocks(Actor reader, List<Request> asked, Instant now, int most) {
    List<LayoutBlock> blocks = new ArrayList<>();
    asked.stream()
        .limit(most)
        .map(one -> Layout.paragraph(askedLine(reader, one, now), AskerCards.menu(one)))
        .forEach(blocks::add);
    more(asked, most).map(Layout::smallPrint).ifPresent(blocks::add);
    return blocks;
  }

  /** What waits for somebody, told unasked: read when they come to it, so no "today" in it. */
  Card list(Actor reader, List<Request> waiting, Instant now) {
    String title = title(waiting.size());
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(title)));
    StringJoiner words = new StringJoiner("\n• ").add(title);
    for (Request request : waiting.stream().limit(MOST_LINES_TOLD).toList()) {
      String line = toldLine(reader, request, now);
      words.add(line);
      blocks.add(
          Layout.paragraph(line, Layout.open(OPEN, "Open", directory.link(request.start()))));
    }
    String more =
        more(waiting, MOST_LINES_TOLD).map(it -> it + "; my Home tab lists them. ").orElse("");
    blocks.add(Layout.smallPrint(more + "A reply in the thread is all it takes."));
    blocks.add(Layout.buttons("list", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(words.toString(), blocks);
  }

  private static String title(int waiting) {
    return "*"
        + WAITING
        + "*: "
        + (waiting == 1 ? "1 request" : waiting + " requests, the first due on top");
  }

  private String toldLine(Actor reader, Request request, Instant now) {
    WorkingTime mine = hours.of(reader);
    Instant due = request.of(reader.user()).orElse(request.firstDue()).due();
    return "%s in %s%s · asked %s · *%s %s*"
        .formatted(
            Mrkdwn.mention(request.asker()),
            Mrkdwn.mention(request.ref().channel()),
            kind(request),
            mine.describe(request.ref().posted()),
            due.isAfter(now) ? "due" : "was due",
            mine.describe(due));
  }

  private static String kind(Request request) {
    return request.urgency() == Urgency.URGENT ? " · urgent" : "";
  }

  private static String section(String title, String none, List<String> lines) {
    if (lines.isEmpty()) {
      return none;
    }
    List<String> said = new ArrayList<>(List.of("*" + title + "*"));
    lines.stream().limit(MOST_LINES).forEach(said::add);
    more(lines, MOST_LINES).ifPresent(said::add);
    return String.join("\n", said);
  }

  /** The same for an App Home, a block a line, so that none hides behind "see more". */
  public List<LayoutBlock> home(
      Actor reader, List<Request> waiting, List<Request> asked, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(part(WAITING, NOTHING_WAITS, waitingLines(reader, waiting, now)));
    blocks.add(Layout.line());
    blocks.add(Layout.title(ASKED));
    if (asked.isEmpty()) {
      blocks.add(Layout.paragraph(NOTHING_ASKED));
    }
    blocks.addAll(askedBlocks(reader, asked, now, MOST_LINES_AT_HOME));
    return blocks;
  }

  private static List<LayoutBlock> part(String title, String none, List<String> lines) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.title(title)));
    lines.stream().limit(MOST_LINES_AT_HOME).map(Layout::paragraph).forEach(blocks::add);
    if (lines.isEmpty()) {
      blocks.add(Layout.paragraph(none));
    }
    more(lines, MOST_LINES_AT_HOME).map(Layout::smallPrint).ifPresent(blocks::add);
    return blocks;
  }

  private static Optional<String> more(List<?> lines, int shown) {
    int more = lines.size() - shown;
    return more > 0 ? Optional.of("and " + more + " more") : Optional.empty();
  }

  private List<String> waitingLines(Actor reader, List<Request> requests, Instant now) {
    return requests.stream().map(request -> waitingLine(reader, request, now)).toList();
  }

  private List<String> askedLines(Actor reader, List<Request> requests, Instant now) {
    return requests.stream().map(request -> askedLine(reader, request, now)).toList();
  }

  private String waitingLine(Actor reader, Request request, Instant now) {
    Instant due = request.of(reader.user()).orElse(request.firstDue()).due();
    return line(Mrkdwn.mention(request.asker()), reader, request, due, now);
  }

  private String askedLine(Actor reader, Request request, Instant now) {
    WorkingTime mine = hours.of(reader);
    Whom whom = Whom.awaited(request);
    String where = whom.isChannel() ? "" : " in " + Mrkdwn.mention(request.ref().channel());
    return "• %s%s%s · asked %s · *%s* · %s"
        .formatted(
            whom.joined(", ", " and ", MOST_NAMES),
            where,
            kind(request),
            mine.describe(request.ref().posted(), now),
            awaits(request, mine, now),
            Mrkdwn.link(directory.link(request.start()), "open"));
  }

  /** What happens next, as far as its asker is concerned. */
  private static String awaits(Request request, WorkingTime mine, Instant now) {
    String when = mine.describe(request.firstDue().due(), now);
    if (request.isWaiting()) {
      return "waits for your reply";
    }
    return request.urgency().hasAClock() ? "due " + when : "no rush, followed until " + when;
  }

  private String line(String who, Actor reader, Request request, Instant due, Instant now) {
    WorkingTime mine = hours.of(reader);
    return "• %s in %s%s · asked %s · *due %s* · %s"
        .formatted(
            who,
            Mrkdwn.mention(request.ref().channel()),
            kind(request),
            mine.describe(request.ref().posted(), now),
            mine.describe(due, now),
            Mrkdwn.link(directory.link(request.start()), "open"));
  }
}

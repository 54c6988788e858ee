package dev.unhurry.request.list;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.ChannelHours;
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
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What waits for somebody and what they wait for, in lines without any text. */
public final class ListCards {
  /** Only opens the message. */
  public static final String OPEN = "open_listed";

  private static final int MOST_LINES = 10;

  /** Each is a paragraph with room for buttons of its own below it. */
  private static final int MOST_LINES_TOLD = 12;

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
    return new Card(
        forYou + "\n\n" + byYou,
        List.of(
            Layout.paragraph(forYou),
            Layout.paragraph(byYou),
            Layout.smallPrint("`/async help` says what I do.")));
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

  /**
   * The same for an App Home, a block a line, so that none hides behind "see more"; a page of each.
   */
  public List<LayoutBlock> home(
      Actor reader, Pages pages, List<Request> waiting, List<Request> asked, Instant now) {
    return inHoursOf(reader)
        .pages(reader, pages.within(waiting.size(), asked.size()), waiting, asked, now);
  }

  /** Finds the reader's hours once and not for every line. */
  private ListCards inHoursOf(Actor reader) {
    WorkingTime mine = hours.of(reader);
    return new ListCards(
        directory,
        (person, channel) ->
            person.equals(reader) && channel.equals(ChannelHours.NONE)
                ? mine
                : hours.of(person, channel));
  }

  private List<LayoutBlock> pages(
      Actor reader, Pages at, List<Request> waiting, List<Request> asked, Instant now) {
    List<Request> forThem = Pages.shown(waiting, at.waiting());
    List<Request> byThem = Pages.shown(asked, at.asked());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(part(WAITING, NOTHING_WAITS, waitingLines(reader, forThem, now)));
    blocks.addAll(
        PageCards.under(
            "waiting", at.waiting(), waiting.size(), page -> new Pages(page, at.asked())));
    blocks.add(Layout.line());
    blocks.addAll(part(ASKED, NOTHING_ASKED, askedLines(reader, byThem, now)));
    blocks.addAll(
        PageCards.under("asked", at.asked(), asked.size(), page -> new Pages(at.waiting(), page)));
    return blocks;
  }

  private static List<LayoutBlock> part(String title, String none, List<String> lines) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.title(title)));
    lines.stream().map(Layout::paragraph).forEach(blocks::add);
    if (lines.isEmpty()) {
      blocks.add(Layout.paragraph(none));
    }
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
    String who =
        request.expected().stream()
            .limit(MOST_NAMES)
            .map(expected -> Mrkdwn.mention(expected.responder()))
            .collect(Collectors.joining(", "));
    int others = request.expected().size() - MOST_NAMES;
    String all = others > 0 ? who + " and " + others + " more" : who;
    return line(all, reader, request, request.firstDue().due(), now);
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

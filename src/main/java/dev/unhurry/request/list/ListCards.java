package dev.unhurry.request.list;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.request.Request;
import dev.unhurry.request.asker.AskerCards;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.PressCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** What waits for somebody and what they wait for, in lines without any text. */
public final class ListCards {
  /** Only opens the message. */
  public static final String OPEN = "open_listed";

  private static final int MOST_LINES = 10;

  /** Each is a paragraph with a row of buttons below it. */
  private static final int MOST_LINES_TOLD = 12;

  private static final String WAITING = "Waiting for you";
  private static final String NOTHING_WAITS = "Nothing waits for you.";
  private static final String ASKED = "You are waiting for";
  private static final String NOTHING_ASKED = "You are not waiting for anything.";

  private final Directory directory;
  private final HoursBook hours;
  private final LineCards lines;
  private final PressCards presses;

  public ListCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
    this.lines = new LineCards(directory, hours);
    this.presses = new PressCards(hours);
  }

  Card lists(Actor reader, List<Request> waiting, List<Request> asked, Instant now) {
    return lists(Optional.empty(), reader, waiting, asked, now);
  }

  /** The same with a line on top of what was just done. */
  Card listsAfter(
      String done, Actor reader, List<Request> waiting, List<Request> asked, Instant now) {
    return lists(Optional.of(done), reader, waiting, asked, now);
  }

  private Card lists(
      Optional<String> done,
      Actor reader,
      List<Request> waiting,
      List<Request> asked,
      Instant now) {
    List<Request> ordered = ordered(reader, waiting);
    List<LayoutBlock> blocks = new ArrayList<>();
    done.map(Layout::paragraph).ifPresent(blocks::add);
    blocks.addAll(forYou(reader, ordered, now));
    blocks.addAll(byYou(reader, asked, now));
    blocks.add(Layout.smallPrint("`/async help` says what I do."));
    return new Card(
        words(done, waitingLines(reader, ordered, now), askedLines(reader, asked, now)), blocks);
  }

  private List<LayoutBlock> byYou(Actor reader, List<Request> asked, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(asked.isEmpty() ? NOTHING_ASKED : "*" + ASKED + "*"));
    asked.stream().limit(MOST_LINES).map(one -> askedAtHome(reader, one, now)).forEach(blocks::add);
    more(asked, MOST_LINES).map(Layout::paragraph).ifPresent(blocks::add);
    return blocks;
  }

  private static String words(Optional<String> done, List<String> forYou, List<String> byYou) {
    return done.map(it -> it + "\n\n").orElse("")
        + String.join("\n", section(WAITING, NOTHING_WAITS, forYou))
        + "\n\n"
        + String.join("\n", section(ASKED, NOTHING_ASKED, byYou));
  }

  private List<LayoutBlock> forYou(Actor reader, List<Request> waiting, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(waiting.isEmpty() ? NOTHING_WAITS : "*" + WAITING + "*"));
    for (Request request : waiting.stream().limit(MOST_LINES).toList()) {
      blocks.add(Layout.paragraph(lines.waiting(reader, request, now)));
      blocks.add(buttons(Place.ANSWER, reader, request, now));
    }
    more(waiting, MOST_LINES).map(Layout::paragraph).ifPresent(blocks::add);
    return blocks;
  }

  /** What waits for its asker, or only for others, stands below the rest. */
  private static List<Request> ordered(Actor reader, List<Request> waiting) {
    return waiting.stream()
        .sorted(Comparator.comparing(request -> !request.needs(reader.user())))
        .toList();
  }

  private LayoutBlock buttons(Place place, Actor reader, Request request, Instant now) {
    BlockElement answer = Layout.open(OPEN, "Answer", directory.link(request.start()));
    return Layout.buttons(
        "request:" + request.ref().pointer(),
        Stream.concat(Stream.of(answer), presses.buttons(place, request, reader, now).stream())
            .toArray(BlockElement[]::new));
  }

  /** What waits for somebody, told unasked: read when they come to it, so no "today" in it. */
  Card list(Actor reader, List<Request> waiting, Instant now) {
    return list(Optional.empty(), reader, waiting, now);
  }

  /** The same with a line on top of what was just done. */
  Card listAfter(String done, Actor reader, List<Request> waiting, Instant now) {
    return list(Optional.of(done), reader, waiting, now);
  }

  private Card list(Optional<String> done, Actor reader, List<Request> waiting, Instant now) {
    String title = title(waiting.size());
    List<LayoutBlock> blocks = new ArrayList<>();
    done.map(Layout::paragraph).ifPresent(blocks::add);
    blocks.add(Layout.paragraph(title));
    StringJoiner words = new StringJoiner("\n• ").add(done.map(it -> it + "\n").orElse("") + title);
    for (Request request : waiting.stream().limit(MOST_LINES_TOLD).toList()) {
      String line = lines.told(reader, request, now);
      words.add(line);
      blocks.add(Layout.paragraph(line));
      blocks.add(buttons(Place.LIST, reader, request, now));
    }
    if (!waiting.isEmpty()) {
      blocks.add(Layout.smallPrint(below(waiting)));
    }
    blocks.add(Layout.buttons("list", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(words.toString(), blocks);
  }

  private static String below(List<Request> waiting) {
    return more(waiting, MOST_LINES_TOLD).map(it -> it + "; my Home tab lists them. ").orElse("")
        + "A reply in the thread is all it takes.";
  }

  private static String title(int waiting) {
    return switch (waiting) {
      case 0 -> "Nothing waits for you now.";
      case 1 -> "*" + WAITING + "*: 1 request";
      default -> "*" + WAITING + "*: " + waiting + " requests, the first due on top";
    };
  }

  private static List<String> section(String title, String none, List<String> lines) {
    if (lines.isEmpty()) {
      return List.of(none);
    }
    List<String> said = new ArrayList<>(List.of("*" + title + "*"));
    lines.stream().limit(MOST_LINES).forEach(said::add);
    more(lines, MOST_LINES).ifPresent(said::add);
    return said;
  }

  /**
   * The same for an App Home, a block a line, so that none hides behind "see more"; a page of each.
   */
  public List<LayoutBlock> home(
      Actor reader, Pages pages, List<Request> waiting, List<Request> asked, Instant now) {
    return inHoursOf(reader)
        .pages(
            reader,
            pages.within(waiting.size(), asked.size()),
            ordered(reader, waiting),
            asked,
            now);
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
    List<LayoutBlock> forThem =
        Pages.shown(waiting, at.waiting()).stream()
            .map(one -> waitingAtHome(reader, one, now))
            .toList();
    List<LayoutBlock> byThem =
        Pages.shown(asked, at.asked()).stream().map(one -> askedAtHome(reader, one, now)).toList();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.addAll(part(WAITING, NOTHING_WAITS, forThem));
    blocks.addAll(
        PageCards.under(
            "waiting", at.waiting(), waiting.size(), page -> new Pages(page, at.asked())));
    blocks.add(Layout.line());
    blocks.addAll(part(ASKED, NOTHING_ASKED, byThem));
    blocks.addAll(
        PageCards.under("asked", at.asked(), asked.size(), page -> new Pages(at.waiting(), page)));
    return blocks;
  }

  /** A line of what waits for its reader, one block with all that can be pressed beside it. */
  LayoutBlock waitingAtHome(Actor reader, Request request, Instant now) {
    String line = lines.linked(lines.waiting(reader, request, now), request);
    return presses
        .menu(Place.HOME, request, reader, now)
        .map(menu -> Layout.paragraph(line, menu))
        .orElseGet(() -> Layout.paragraph(line));
  }

  /** A line of what its reader waits for, one block. */
  LayoutBlock askedAtHome(Actor reader, Request request, Instant now) {
    return Layout.paragraph(
        lines.linked(lines.asked(reader, request, now), request), AskerCards.menu(request));
  }

  private static List<LayoutBlock> part(String title, String none, List<LayoutBlock> lines) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.title(title)));
    blocks.addAll(lines);
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
    return requests.stream()
        .map(request -> lines.linked(lines.waiting(reader, request, now), request))
        .toList();
  }

  private List<String> askedLines(Actor reader, List<Request> requests, Instant now) {
    return requests.stream()
        .map(request -> lines.linked(lines.asked(reader, request, now), request))
        .toList();
  }
}

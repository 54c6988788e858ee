package dev.unhurry.request.news;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.PressCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence the bot says about requests; times are in the reader's own zone. */
final class NewsCards {
  /** Gives the responders another day; its value points at the request. */
  static final String ANOTHER_DAY = "another_day";

  /** Withdraws the request; its value points at it. */
  static final String NO_LONGER_NEEDED = "no_longer_needed";

  /** Only opens the message. */
  static final String OPEN = "open_message";

  /** More people than this are counted; a message may mention hundreds. */
  private static final int MOST_NAMES = 8;

  private final Directory directory;
  private final HoursBook hours;

  NewsCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card reminder(Request request, Expected expected, Instant now) {
    Actor reader = request.responder(expected);
    String words =
        "%s is waiting for an answer from you in %s, asked %s. It %s due %s."
            .formatted(
                Mrkdwn.mention(request.asker()),
                Mrkdwn.mention(request.ref().channel()),
                when(reader, request.ref().posted()),
                expected.due().isAfter(now) ? "is" : "was",
                when(reader, expected.due()));
    return new Card(
        words,
        List.of(
            Layout.paragraph(words), Layout.buttons("reminder", handling(request, reader, now))));
  }

  private BlockElement[] handling(Request request, Actor reader, Instant now) {
    List<BlockElement> elements = new ArrayList<>();
    elements.add(Layout.open(OPEN, "Answer", directory.link(request.start())));
    elements.addAll(new PressCards(hours).buttons(Place.REMINDER, request, reader, now));
    elements.add(offMenu());
    return elements.toArray(BlockElement[]::new);
  }

  Card due(Request request, Instant now) {
    String words =
        "No answer yet from %s to what you asked in %s, %s. It was due %s."
            .formatted(
                whoseTimeIsUp(request, now),
                Mrkdwn.mention(request.ref().channel()),
                when(request.askedBy(), request.ref().posted()),
                when(request.askedBy(), request.firstDue().due()));
    String pointer = request.ref().pointer();
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons(
                "due",
                Layout.button(ANOTHER_DAY, "Give it another day", pointer),
                Layout.button(NO_LONGER_NEEDED, "No longer needed", pointer),
                openButton(request),
                offMenu())));
  }

  Card expired(Request request) {
    String words =
        "No answer came from %s to what you asked in %s, %s. It was due %s, at least a week ago, so I stop following it."
            .formatted(
                responders(request),
                Mrkdwn.mention(request.ref().channel()),
                when(request.askedBy(), request.ref().posted()),
                when(request.askedBy(), request.lastDue().due()));
    return new Card(
        words,
        List.of(
            Layout.paragraph(words), Layout.buttons("expired", openButton(request), offMenu())));
  }

  Card anotherDay(Request request) {
    return Card.of(
        "All right, another day for %s to answer %s. If there is no answer by %s, I tell you."
            .formatted(
                responders(request) + place(request),
                link(request, "what you asked"),
                when(request.askedBy(), request.firstDue().due())));
  }

  Card noOtherDay(Request request) {
    return Card.of(
        "I cannot see when %s works next, so nothing was changed. You may want to ask somebody else."
            .formatted(mentions(request.awaited().stream(), " or ") + place(request)));
  }

  Card withdrawn(Request request) {
    return Card.of(
        "All right, %s%s is off the list. Nobody is reminded of it."
            .formatted(
                link(request, "what you asked"),
                isOfChannel(request) ? place(request) : " of " + responders(request)));
  }

  Card notOpen() {
    return Card.of("This one is closed already. There is nothing left to do.");
  }

  Card notYours() {
    return Card.of("Only the person who asked can change this. Nothing was changed.");
  }

  private static boolean isOfChannel(Request request) {
    return request.expected().stream().anyMatch(Expected::isChannel);
  }

  /** Where anybody may answer, it is said where. */
  private static String place(Request request) {
    return isOfChannel(request) ? " in " + Mrkdwn.mention(request.ref().channel()) : "";
  }

  private static String responders(Request request) {
    return mentions(request.awaited().stream(), " and ");
  }

  /** Others who were asked may still have time. */
  private static String whoseTimeIsUp(Request request, Instant now) {
    return mentions(request.awaited().stream().filter(each -> !each.due().isAfter(now)), " and ");
  }

  private static String mentions(Stream<Expected> expected, String between) {
    List<String> people = expected.map(Request::called).toList();
    int others = people.size() - MOST_NAMES;
    String names = people.stream().limit(MOST_NAMES).collect(Collectors.joining(between));
    return others > 0 ? names + between + others + " more" : names;
  }

  private String link(Request request, String words) {
    return Mrkdwn.link(directory.link(request.start()), words);
  }

  private BlockElement openButton(Request request) {
    return Layout.open(OPEN, "Open the message", directory.link(request.start()));
  }

  private static BlockElement offMenu() {
    return QuietCards.offMenu(QuietBook.REMINDERS);
  }

  /** A message is read when its reader comes to it, so no "today" and no "tomorrow" here. */
  private String when(Actor reader, Instant moment) {
    return hours.of(reader).describe(moment);
  }
}

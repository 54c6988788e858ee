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
import dev.unhurry.chat.Words;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import dev.unhurry.request.asker.AskerCards;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.PressCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every sentence the bot says about requests; times are in the reader's own zone. */
final class NewsCards {
  /** Only opens the message. */
  static final String OPEN = "open_message";

  /** Who was seen to write is named up to here. */
  private static final int MOST_SEEN = 3;

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
            Layout.paragraph(words),
            Layout.buttons("reminder", handling(request, reader, now)),
            Layout.buttons("reminder_off", offMenu())));
  }

  /** The off menu has a row of its own: two menus side by side would look the same. */
  private BlockElement[] handling(Request request, Actor reader, Instant now) {
    List<BlockElement> elements = new ArrayList<>();
    elements.add(Layout.open(OPEN, "Answer", directory.link(request.start())));
    elements.addAll(new PressCards(hours).buttons(Place.REMINDER, request, reader, now));
    return elements.toArray(BlockElement[]::new);
  }

  /** At the due time; where something was seen that may have settled it, that is asked first. */
  Card due(Request request, Instant now) {
    List<Happening> seen = seen(request);
    String words = seen.isEmpty() ? noAnswer(request, now) : didThatSettleIt(request, seen, now);
    Stream<BlockElement> settled =
        seen.isEmpty() ? Stream.empty() : Stream.of(AskerCards.settledButton(request));
    Stream<BlockElement> choices = Stream.concat(settled, AskerCards.atDueTime(request).stream());
    Stream<BlockElement> all = Stream.concat(choices, Stream.of(openButton(request), offMenu()));
    return new Card(
        words,
        List.of(Layout.paragraph(words), Layout.buttons("due", all.toArray(BlockElement[]::new))));
  }

  /** Of each person the latest; what was before the clock last started, the asker was asked of. */
  private static List<Happening> seen(Request request) {
    Instant since = request.firstDue().allowed().since();
    Map<String, Happening> latest = new LinkedHashMap<>();
    request.standing().perhapsSettledBy().stream()
        .filter(one -> !one.at().isBefore(since))
        .forEach(one -> latest.put(one.by() + (isElsewhere(one) ? " elsewhere" : ""), one));
    return List.copyOf(latest.values());
  }

  private static boolean isElsewhere(Happening one) {
    return one.kind() == Happening.Kind.ELSEWHERE;
  }

  private String noAnswer(Request request, Instant now) {
    return "No answer yet from %s to what you asked %s. It was due %s.%s"
        .formatted(
            Whom.late(request, now).joined(" and "),
            whereAndWhen(request),
            when(request.askedBy(), request.firstDue().due()),
            onIt(request));
  }

  private String didThatSettleIt(Request request, List<Happening> seen, Instant now) {
    Whom late = Whom.late(request, now);
    String whom = late.isChannel() ? "" : late.joined(" and ") + " ";
    return "What you asked %s%s was due %s.%s %s. Did that settle it?"
        .formatted(
            whom,
            inChannel(request) + ", " + when(request.askedBy(), request.ref().posted()) + ",",
            when(request.askedBy(), request.firstDue().due()),
            onIt(request),
            wrote(request, seen));
  }

  private String wrote(Request request, List<Happening> seen) {
    List<Happening> named = seen.stream().limit(MOST_SEEN).toList();
    List<String> elsewhere =
        named.stream().filter(NewsCards::isElsewhere).map(one -> Mrkdwn.mention(one.by())).toList();
    List<String> parts = new ArrayList<>();
    if (!elsewhere.isEmpty()) {
      parts.add(Words.listed(elsewhere) + " wrote " + inChannel(request) + " since");
    }
    named.stream().filter(one -> !isElsewhere(one)).forEach(one -> parts.add(wrote(request, one)));
    int others = seen.size() - MOST_SEEN;
    return String.join(", and ", parts) + (others > 0 ? ", and " + others + " more wrote" : "");
  }

  private String wrote(Request request, Happening one) {
    return Mrkdwn.mention(one.by()) + " wrote in the thread " + when(request.askedBy(), one.at());
  }

  /** A mark that Slack did not date is as old as the message. */
  private String onIt(Request request) {
    return request.awaited().stream()
        .flatMap(one -> onIt(request, one).stream())
        .limit(MOST_SEEN)
        .collect(Collectors.joining());
  }

  private Optional<String> onIt(Request request, Expected one) {
    return request
        .standing()
        .takenUpBy(one.responder())
        .map(
            since ->
                since.isAfter(request.ref().posted())
                    ? " has been on it since " + when(request.askedBy(), since)
                    : " is on it")
        .map(since -> " %s%s.".formatted(Mrkdwn.mention(one.responder()), since));
  }

  /** The end of it, whatever it waited for. */
  Card expired(Request request) {
    String words =
        request.isWaiting()
            ? nothingCameBack(request)
            : "No answer came from %s to what you asked %s. %s"
                .formatted(
                    Whom.awaited(request).joined(" and "),
                    whereAndWhen(request),
                    whyItEnds(request));
    return new Card(
        words,
        List.of(
            Layout.paragraph(words), Layout.buttons("expired", openButton(request), offMenu())));
  }

  private String nothingCameBack(Request request) {
    return "%s asked something back about what you asked %s, %s, and nothing came since, so I stop following it."
        .formatted(
            request
                .standing()
                .askedBack()
                .map(Happening::by)
                .map(Mrkdwn::mention)
                .orElse("Somebody"),
            inChannel(request),
            when(request.askedBy(), request.ref().posted()));
  }

  private String whyItEnds(Request request) {
    return request.urgency().hasAClock()
        ? "It was due %s. A week has passed since, so I stop following it."
            .formatted(when(request.askedBy(), request.lastDue().due()))
        : "There was no rush, and thirty days have passed, so I stop following it.";
  }

  /** Where anybody in the channel is asked, that names it already. */
  private String whereAndWhen(Request request) {
    String where = Whom.awaited(request).isChannel() ? "there" : inChannel(request);
    return where + ", " + when(request.askedBy(), request.ref().posted());
  }

  private static String inChannel(Request request) {
    return "in " + Mrkdwn.mention(request.ref().channel());
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

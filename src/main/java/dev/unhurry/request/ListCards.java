package dev.unhurry.request;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for somebody and what they wait for, in lines without any text. */
public final class ListCards {
  private static final int MOST_LINES = 10;

  private final Directory directory;
  private final HoursBook hours;

  public ListCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card lists(Actor reader, List<Request> waiting, List<Request> asked, Instant now) {
    String forYou =
        section(
            "Waiting for you",
            "Nothing waits for you.",
            waiting,
            request -> waitingLine(reader, request, now));
    String byYou =
        section(
            "You are waiting for",
            "You are not waiting for anything.",
            asked,
            request -> askedLine(reader, request, now));
    return new Card(
        forYou + "\n\n" + byYou,
        List.of(
            Layout.paragraph(forYou),
            Layout.paragraph(byYou),
            Layout.smallPrint("`/async help` says what I do.")));
  }

  private static String section(
      String title, String none, List<Request> requests, Function<Request, String> line) {
    if (requests.isEmpty()) {
      return none;
    }
    String lines = requests.stream().limit(MOST_LINES).map(line).collect(Collectors.joining("\n"));
    int more = requests.size() - MOST_LINES;
    return "*" + title + "*\n" + lines + (more > 0 ? "\nand " + more + " more" : "");
  }

  private String waitingLine(Actor reader, Request request, Instant now) {
    Instant due = request.of(reader.user()).orElse(request.firstDue()).due();
    return line(Mrkdwn.mention(request.asker()), reader, request, due, now);
  }

  private String askedLine(Actor reader, Request request, Instant now) {
    String who =
        request.expected().stream()
            .map(expected -> Mrkdwn.mention(expected.responder()))
            .collect(Collectors.joining(", "));
    return line(who, reader, request, request.firstDue().due(), now);
  }

  private String line(String who, Actor reader, Request request, Instant due, Instant now) {
    WorkingTime mine = hours.of(reader);
    return "• %s in %s%s · asked %s · *due %s* · %s"
        .formatted(
            who,
            Mrkdwn.mention(request.ref().channel()),
            request.urgency() == Urgency.URGENT ? " · urgent" : "",
            mine.describe(request.ref().posted(), now),
            mine.describe(due, now),
            Mrkdwn.link(directory.link(request.start()), "open"));
  }
}

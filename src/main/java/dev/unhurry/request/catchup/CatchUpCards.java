package dev.unhurry.request.catchup;

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
import dev.unhurry.duty.outage.Outage;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What is said after an outage: how long it was, and what would have come meanwhile. */
final class CatchUpCards {
  /** Each is a block; the rest of a message finds room beside them. */
  static final int MOST_LINES = 45;

  /** More people than this are counted. */
  private static final int MOST_NAMES = 3;

  private static final Duration IN_MINUTES = Duration.ofMinutes(90);
  private static final Duration IN_HOURS = Duration.ofDays(2);

  private final Directory directory;
  private final HoursBook hours;

  CatchUpCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  /** A message that should have come before, with the reason why it did not. */
  Card late(Actor reader, Card card, Outage outage) {
    String words = "This comes late: " + gone(reader, outage) + ".";
    if (card.blocks().size() == Card.MOST_BLOCKS) {
      return card;
    }
    List<LayoutBlock> blocks = new ArrayList<>(card.blocks());
    if (blocks.isEmpty()) {
      blocks.addAll(Layout.paragraphs(card.text()));
    }
    blocks.add(Math.max(0, blocks.size() - 1), Layout.smallPrint(words));
    return new Card(card.text() + "\n" + words, blocks);
  }

  Card digest(Actor reader, Outage outage, List<Digest.Shown> shown, Instant now) {
    String title = title(reader, outage);
    StringJoiner words = new StringJoiner("\n").add(title);
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(title)));
    for (Digest.Shown one : shown.stream().limit(MOST_LINES).toList()) {
      String line = line(reader, one, now);
      words.add(line);
      blocks.add(Layout.paragraph(line));
    }
    int more = shown.size() - MOST_LINES;
    String others = more > 0 ? "and " + more + " more. " : "";
    blocks.add(
        Layout.smallPrint(
            others + "A reply in the thread is all it takes; `/async` lists what is open."));
    blocks.add(Layout.buttons("catch_up", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(words.toString(), blocks);
  }

  private String title(Actor reader, Outage outage) {
    String read =
        outage.deaf() && outage.caughtUp()
            ? " I have read up on what was said in my channels meanwhile."
            : "";
    String gone = gone(reader, outage);
    return "*" + gone + ".*" + read + " This is what I would have told you:";
  }

  private String gone(Actor reader, Outage outage) {
    WorkingTime mine = hours.of(reader);
    return "I was %s from %s to %s your time, %s"
        .formatted(
            outage.deaf() ? "away" : "on hold",
            mine.describe(outage.from()),
            mine.describe(outage.to()),
            length(outage.length()));
  }

  private static String length(Duration length) {
    if (length.compareTo(IN_MINUTES) < 0) {
      return length.toMinutes() + " minutes";
    }
    return length.compareTo(IN_HOURS) < 0
        ? length.plusMinutes(30).toHours() + " hours"
        : length.plusHours(12).toDays() + " days";
  }

  private String line(Actor reader, Digest.Shown one, Instant now) {
    Request request = one.request();
    Expected first = request.of(reader.user()).orElse(request.firstDue());
    WorkingTime mine = hours.of(reader);
    return "• %s in %s · asked %s · %s · *%s %s* · %s"
        .formatted(
            who(one),
            Mrkdwn.mention(request.ref().channel()),
            mine.describe(request.ref().posted()),
            what(one.line().what()),
            first.due().isAfter(now) ? "due" : "was due",
            mine.describe(first.due()),
            Mrkdwn.link(directory.link(request.start()), "open"));
  }

  private static String what(Line.What what) {
    return switch (what) {
      case WAITS_FOR_YOU -> "waits for you";
      case NO_ANSWER -> "no answer yet";
      case ENDED -> "no answer came, and I stop following it";
    };
  }

  private static String who(Digest.Shown one) {
    return one.line().what() == Line.What.WAITS_FOR_YOU
        ? Mrkdwn.mention(one.request().asker())
        : responders(one.request().expected());
  }

  private static String responders(List<Expected> expected) {
    String names =
        expected.stream()
            .limit(MOST_NAMES)
            .map(one -> one.isChannel() ? "anybody" : Mrkdwn.mention(one.responder()))
            .collect(Collectors.joining(", "));
    int others = expected.size() - MOST_NAMES;
    return others > 0 ? names + " and " + others + " more" : names;
  }
}

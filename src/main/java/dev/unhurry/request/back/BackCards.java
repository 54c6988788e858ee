package dev.unhurry.request.back;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an asker reads before somebody is back from leave; times are in the reader's own zone. */
final class BackCards {
  /** Says that it is; its value is all that was asked about. */
  static final String STILL_NEEDED = "still_needed";

  /** Withdraws the request; its value is all that was asked about. */
  static final String NOT_NEEDED = "not_needed";

  static final Card NOT_YOURS =
      Card.of("Only the person who asked can change this. Nothing was changed.");

  private final Directory directory;
  private final HoursBook hours;

  BackCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card ask(Questions questions, Actor reader) {
    List<String> words = new ArrayList<>();
    List<LayoutBlock> blocks = new ArrayList<>();
    say(intro(questions, reader), words, blocks);
    for (int i = 0; i < questions.lines().size(); i++) {
      Questions.Line line = questions.lines().get(i);
      say(line(line, reader), words, blocks);
      if (line.said() == Questions.Said.NOTHING) {
        blocks.add(buttons(questions.value(i), i));
      }
    }
    if (questions.more() > 0) {
      say("and %d more; `/async` lists them.".formatted(questions.more()), words, blocks);
    }
    blocks.add(Layout.buttons("back", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(String.join("\n", words), blocks);
  }

  private static void say(String line, List<String> words, List<LayoutBlock> blocks) {
    words.add(line);
    blocks.add(Layout.paragraph(line));
  }

  private String intro(Questions questions, Actor reader) {
    String question =
        questions.lines().size() + questions.more() == 1
            ? "Is this still needed?"
            : "Are these still needed?";
    return "%s is back %s and finds a list. %s"
        .formatted(Mrkdwn.mention(questions.away()), back(questions, reader), question);
  }

  /** It stays to be read for days, so no "today" and no "tomorrow" here. */
  private String back(Questions questions, Actor reader) {
    Actor away = new Actor(reader.team(), questions.away());
    String mine = hours.of(reader).describe(questions.back());
    String theirs = hours.of(away).describe(questions.back());
    return mine.equals(theirs)
        ? mine
        : "%s your time, %s theirs,".formatted(mine, withoutDate(theirs, mine));
  }

  /** One date for both is said once. */
  private static String withoutDate(String moment, String before) {
    String date = moment.substring(0, moment.lastIndexOf(' ') + 1);
    return before.startsWith(date) ? moment.substring(date.length()) : moment;
  }

  private String line(Questions.Line line, Actor reader) {
    String asked =
        "• %s in %s, %s"
            .formatted(
                Mrkdwn.link(directory.link(line.ref()), "what you asked"),
                Mrkdwn.mention(line.ref().channel()),
                asked(line.ref(), reader));
    return switch (line.said()) {
      case NOTHING -> asked;
      case NEEDED -> asked + ": still needed";
      case NOT_NEEDED -> asked + ": off the list, nobody is reminded of it";
      case CLOSED -> asked + ": closed already";
    };
  }

  private String asked(MessageRef ref, Actor reader) {
    Instant posted = ref.posted();
    return hours.of(reader).describe(posted);
  }

  private static LayoutBlock buttons(String value, int line) {
    return Layout.buttons(
        "back-" + line,
        Layout.button(STILL_NEEDED, "Still needed", value),
        Layout.button(NOT_NEEDED, "No longer needed", value));
  }
}

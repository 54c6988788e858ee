package dev.unhurry.request.handle;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.press.Place;
import dev.unhurry.request.press.PressCards;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a responder reads after they pressed something; times are in their own zone. */
final class HandleCards {
  /** Only opens the message. */
  static final String OPEN = "open_handled";

  static final String NOT_OPEN = "This one is closed already. There is nothing left to do.";
  static final String NOT_YOURS =
      "This one is not yours, or somebody else has it by now. Nothing was changed.";
  static final String ANSWERED =
      "You have answered this one. It stays open for the others who are asked.";
  static final String STANDARD = "This one is not urgent any more. Nothing was changed.";
  static final String STAYS_URGENT =
      "I cannot see when everybody who is asked works next, so nothing was changed.";

  static final PersonForm TO_WHOM =
      new PersonForm(
          "hand_over",
          "Hand over",
          "Hand over",
          "Who can answer it?",
          "They have the whole time for it from now on, and whoever asked is told.");
  static final String CHOOSE = "Choose somebody.";
  static final String ASKER = "They are the one who asked. Choose somebody else.";
  static final String SELF = "You have it already. Choose somebody else.";
  static final String ASKED_ALREADY = "They are asked already. Choose somebody else.";
  static final String CANNOT =
      "They are not in the channel, or not of this workspace. Choose somebody else.";
  static final String NO_TIME = "I cannot see when they work next. Choose somebody else.";

  static final String NO_LINE = "A few words on what is missing.";
  static final String NOT_THERE = "You are not in the channel, so I cannot ask there for you.";

  private final Directory directory;
  private final HoursBook hours;

  HandleCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  String onIt(Request request, Actor reader, Optional<Instant> until) {
    return "All right, you are on it: nothing reminds you of %s %s."
        .formatted(
            asked(request),
            until.map(at -> "until " + hours.of(reader).describe(at)).orElse("for now"));
  }

  static String handedOver(Request request, UserId to) {
    return "%s has %s now, with the whole time for it. I let %s know."
        .formatted(Mrkdwn.mention(to), asked(request), Mrkdwn.mention(request.asker()));
  }

  static String askedBack(Request request) {
    return "You asked back in the thread, so %s waits for %s."
        .formatted(asked(request), Mrkdwn.mention(request.asker()));
  }

  static String refused(Request request) {
    return "All right, %s is closed. I let %s know."
        .formatted(asked(request), Mrkdwn.mention(request.asker()));
  }

  String standard(Request request, Actor reader) {
    Instant due = request.of(reader.user()).orElseGet(request::firstDue).due();
    return "All right, %s is not urgent, and due %s. I let %s know."
        .formatted(asked(request), hours.of(reader).describe(due), Mrkdwn.mention(request.asker()));
  }

  private static String asked(Request request) {
    return "what %s asked in %s"
        .formatted(Mrkdwn.mention(request.asker()), Mrkdwn.mention(request.ref().channel()));
  }

  /** What stands in the place of a reminder: what was done, and what is left to press. */
  Card reminder(String done, Optional<Request> theirs, Actor reader, Instant now) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(done)));
    theirs.map(request -> left(request, reader, now)).ifPresent(blocks::add);
    return new Card(done, blocks);
  }

  private LayoutBlock left(Request request, Actor reader, Instant now) {
    BlockElement answer = Layout.open(OPEN, "Answer", directory.link(request.start()));
    return Layout.buttons(
        "reminder",
        Stream.concat(
                Stream.of(answer),
                new PressCards(hours).buttons(Place.REMINDER, request, reader, now).stream())
            .toArray(BlockElement[]::new));
  }

  /** The line of somebody who asks back, posted in their name. */
  static Card question(UserId by, UserId asker, String typed) {
    String words =
        "%s asks %s: %s".formatted(Mrkdwn.mention(by), Mrkdwn.mention(asker), Mrkdwn.escape(typed));
    return new Card(words, List.of(Layout.paragraph(words)));
  }
}

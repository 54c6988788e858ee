package dev.unhurry.request.asker;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import dev.unhurry.request.life.Happening;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an asker may choose, and what is said then; times are in their own zone. */
public final class AskerCards {
  /** What was seen did settle it; the value of each button points at the request. */
  static final String SETTLED = "yes_settled";

  /** Gives those who are asked another day. */
  static final String ANOTHER_DAY = "another_day";

  /** Opens the form in which somebody else is chosen. */
  static final String ASK_ELSE = "ask_else";

  /** Takes the clock away. */
  static final String NO_RUSH = "no_rush";

  /** Withdraws the request. */
  static final String NO_LONGER_NEEDED = "no_longer_needed";

  /** Changes the urgency back; its value is a choice and a pointer, as in the menu. */
  static final String UNDO = "undo_urgency";

  /** The menu beside a line of what somebody waits for. */
  static final String MENU = "asked_menu";

  private final Directory directory;
  private final RuledHours hours;

  public AskerCards(Directory directory, RuledHours hours) {
    this.directory = directory;
    this.hours = hours;
  }

  /** What can be chosen at the due time. */
  public static List<BlockElement> atDueTime(Request request) {
    String pointer = request.ref().pointer();
    return List.of(
        Layout.button(ANOTHER_DAY, "Give it another day", pointer),
        Layout.button(ASK_ELSE, "Ask somebody else", pointer),
        Layout.button(NO_LONGER_NEEDED, "No longer needed", pointer),
        Layout.button(NO_RUSH, "No rush", pointer));
  }

  /** What stands first there when it is perhaps settled. */
  public static BlockElement settledButton(Request request) {
    return Layout.primary(SETTLED, "Yes, settled", request.ref().pointer());
  }

  /** What can be chosen at any time. */
  public static BlockElement menu(Request request) {
    MessageRef ref = request.ref();
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(Chosen.value(Choice.ASK_ELSE, ref), "Ask somebody else");
    switch (request.urgency()) {
      case URGENT -> {
        choices.put(Chosen.value(Choice.STANDARD, ref), "Not urgent after all");
        choices.put(Chosen.value(Choice.NO_RUSH, ref), "No rush after all");
      }
      case STANDARD -> choices.put(Chosen.value(Choice.NO_RUSH, ref), "No rush after all");
      case WHENEVER -> choices.put(Chosen.value(Choice.STANDARD, ref), "With a due time again");
    }
    choices.put(Chosen.value(Choice.NOT_NEEDED, ref), "No longer needed");
    return Layout.menu(MENU, choices);
  }

  Card settled(Request request) {
    return Card.of("Good, %s is settled. Nobody is reminded of it.".formatted(what(request)));
  }

  Card withdrawn(Request request) {
    return Card.of(
        "All right, %s is off the list. Nobody is reminded of it.".formatted(what(request)));
  }

  Card anotherDay(Request request) {
    return Card.of(
        "All right, another day for %s to answer %s. If there is no answer by %s, I tell you."
            .formatted(
                Whom.awaited(request).joined(" and "),
                link(request),
                reader(request).describe(request.firstDue().due())));
  }

  Card noRush(Request request) {
    return Card.of("There is no rush on %s, so it needs no other day.".formatted(link(request)));
  }

  /** Who asked back waits for the asker, and so does the clock. */
  Card waits(Request request, Happening askedBack) {
    return Card.of(
        "%s asked something back about %s. The clock starts anew with your reply in the thread."
            .formatted(Mrkdwn.mention(askedBack.by()), link(request)));
  }

  Card noOtherDay(Request request) {
    return Card.of(
        "I cannot see when %s works next, so nothing was changed. You may want to ask somebody else."
            .formatted(Whom.awaited(request).joined(" or ")));
  }

  /** It has another urgency now; one press changes that back. */
  Card relabelled(Request request, Urgency before, Instant now) {
    String words = relabelled(request, now);
    if (request.urgency() == before) {
      return Card.of(words);
    }
    String back = Chosen.value(back(before), request.ref());
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons("relabelled", Layout.button(UNDO, "Undo", back))));
  }

  private static Choice back(Urgency urgency) {
    return switch (urgency) {
      case URGENT -> Choice.URGENT;
      case STANDARD -> Choice.STANDARD;
      case WHENEVER -> Choice.NO_RUSH;
    };
  }

  private String relabelled(Request request, Instant now) {
    Instant due = request.firstDue().due();
    String when = reader(request).describe(due, now);
    return switch (request.urgency()) {
      case WHENEVER ->
          "All right, no rush. Nobody is reminded of %s; if no answer comes, I stop following it %s."
              .formatted(what(request), when);
      case STANDARD ->
          "All right, %s has the usual time, %s.".formatted(what(request), due(due, when, now));
      case URGENT -> "All right, %s is urgent, %s.".formatted(what(request), due(due, when, now));
    };
  }

  private static String due(Instant due, String when, Instant now) {
    return due.isAfter(now) ? "until " + when : "which was up " + when;
  }

  Card noTime(Request request) {
    return Card.of(
        "I cannot see when %s works next, so nothing was changed."
            .formatted(Whom.awaited(request).joined(" or ")));
  }

  /** Said at once, so "today" and "tomorrow" are true. */
  public Card handedOver(Request request, Expected taken, Instant now) {
    return Card.of(
        "All right, %s has it now. %s"
            .formatted(
                Mrkdwn.mention(taken.responder()),
                request.urgency().hasAClock() ? byWhen(request, taken, now) : "There is no rush."));
  }

  private String byWhen(Request request, Expected taken, Instant now) {
    WorkingTime reader = reader(request);
    WorkingTime theirs = hours.of(request.responder(taken), request.ref().channel());
    return "Expect an answer by %s%s."
        .formatted(
            reader.describe(taken.due(), now),
            reader.readsAlike(theirs, taken.due()) ? "" : " your time");
  }

  public Card notOpen() {
    return Card.of("This one is closed already. There is nothing left to do.");
  }

  public Card notYours() {
    return Card.of("Only the person who asked can change this. Nothing was changed.");
  }

  private String what(Request request) {
    Whom whom = Whom.awaited(request);
    return link(request)
        + (whom.isChannel()
            ? " in " + Mrkdwn.mention(request.ref().channel())
            : " of " + whom.joined(" and "));
  }

  private String link(Request request) {
    return Mrkdwn.link(directory.link(request.start()), "what you asked");
  }

  private WorkingTime reader(Request request) {
    return hours.hours().of(request.askedBy());
  }
}

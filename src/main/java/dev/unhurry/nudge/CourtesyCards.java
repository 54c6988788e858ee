package dev.unhurry.nudge;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietCards;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.nudge.HintBook.Given;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the bot says of a meeting that was proposed, of somebody who is off, and for a colleague.
 */
final class CourtesyCards {
  /** The meeting is to be live; its value points at the message. */
  static final String LIVE = "keep_it_live";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private static final String IN_WRITING =
      "Much of this can go in writing, so nobody has to be there at once. Live is right for 1:1s,"
          + " conflict, emergencies and brainstorming.";

  private static final String PREPARED = "An agenda helps everybody come prepared.";

  private final Wording wording;

  CourtesyCards(Wording wording) {
    this.wording = wording;
  }

  Card meeting(Given given) {
    return meeting(given, IN_WRITING);
  }

  /** The same for the App Home, where it does not stand beside the message. */
  Card meetingAtHome(Given given) {
    return meeting(
        given, "%s in %s: ".formatted(link(given, "What you proposed"), in(given)) + IN_WRITING);
  }

  private Card meeting(Given given, String words) {
    String pointer = given.about().pointer();
    return NudgeCards.card(
        words,
        Layout.primary(wording.addContext(), "Write it instead", pointer),
        Layout.button(LIVE, "It should be live", pointer),
        NudgeCards.wrongCall(given),
        QuietCards.offMenu(QuietBook.HINTS));
  }

  /** The answer to "it should be live". */
  Card live(String pointer) {
    return NudgeCards.card("All right. " + PREPARED, agenda(pointer));
  }

  /** The same for the App Home, for as long as the hint would have stood there. */
  Card liveAtHome(Given given) {
    String pointer = given.about().pointer();
    return NudgeCards.card(
        "%s in %s is to be live. ".formatted(link(given, "What you proposed"), in(given))
            + PREPARED,
        agenda(pointer),
        Layout.button(NudgeCards.FINE, "Fine without", pointer));
  }

  private BlockElement agenda(String pointer) {
    return Layout.primary(wording.addAgenda(), "Add an agenda", pointer);
  }

  Card kindly(Given given, UserId colleague) {
    return kindly(given, Mrkdwn.mention(colleague));
  }

  /** The same for the App Home; who it was is not kept. */
  Card kindlyAtHome(Given given) {
    return kindly(given, "A colleague");
  }

  private Card kindly(Given given, String who) {
    String words =
        "%s would like to help with %s in %s. A little more context makes it easier to start."
            .formatted(who, link(given, "what you wrote"), in(given));
    String pointer = given.about().pointer();
    return NudgeCards.card(
        words,
        Layout.primary(wording.addContext(), "Add the context", pointer),
        Layout.button(NudgeCards.FINE, "Fine as it is", pointer),
        QuietCards.offMenu(QuietBook.HINTS));
  }

  private String link(Given given, String words) {
    return Mrkdwn.link(wording.directory().link(given.about()), words);
  }

  private static String in(Given given) {
    return Mrkdwn.mention(given.about().channel());
  }

  /**
   * Says when somebody is back.
   *
   * @param listed whether it stands in their list then
   */
  Card away(UserId off, Back back, boolean listed, Instant now) {
    String until = "%s is off until %s.".formatted(Mrkdwn.mention(off), back.words(now));
    String words = listed ? until + " What you asked is in their list then." : until;
    return NudgeCards.card(words, QuietCards.offMenu(QuietBook.HINTS));
  }

  /** The moment when somebody is back, on two clocks. */
  record Back(Instant at, WorkingTime reader, WorkingTime theirs) {
    String words(Instant now) {
      ZonedDateTime here = at.atZone(reader.zone());
      ZonedDateTime there = at.atZone(theirs.zone());
      String words = reader.describe(at, now);
      if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
        return words;
      }
      boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
      return "%s your time, %s theirs"
          .formatted(words, sameDay ? TIME.format(there) : theirs.describe(at));
    }
  }

  static Card asked() {
    return Card.of("Done. I ask for a little more context, in my words. Only they see it.");
  }

  static Card askedBefore() {
    return Card.of("Somebody asked for context there before you, and once is enough.");
  }

  static Card leftToYou() {
    return Card.of("I leave this one to you: a line in the thread reaches them.");
  }

  static Card inAThread() {
    return Card.of("In a thread, a line of your own is the kindest way: it stands right there.");
  }

  static Card ownMessage() {
    return Card.of("This is your own message. You can add to it there, or edit it.");
  }
}

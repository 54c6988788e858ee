package dev.unhurry.nudge.courtesy;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import dev.unhurry.nudge.hint.Wording;

/** What the bot says of somebody who is off, and for a colleague who would like to help. */
public final class CourtesyCards {
  private final Wording wording;

  public CourtesyCards(Wording wording) {
    this.wording = wording;
  }

  Card kindly(Given given, UserId colleague) {
    return kindly(given, Mrkdwn.mention(colleague));
  }

  /** The same for the App Home; who it was is not kept. */
  public Card kindlyAtHome(Given given) {
    return kindly(given, "A colleague");
  }

  private Card kindly(Given given, String who) {
    String words =
        "%s would like to help with %s in %s. A little more context makes it easier to start."
            .formatted(who, link(given, "what you wrote"), in(given));
    return HintCards.hint(
        words,
        Layout.primary(wording.addContext(), "Add the context", given.about().pointer()),
        HintCards.fine(given.about()));
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
   * @param whenTheyRead the sentence about it
   */
  static Card away(String whenTheyRead) {
    return HintCards.hint(whenTheyRead);
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

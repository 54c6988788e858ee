package dev.unhurry.nudge.thread;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import java.util.List;

/** What the bot says in a long thread. */
final class DecisionCards {
  private static final String ASKS =
      DecisionHint.LONG
          + " messages in: is there a decision to write down? A line with what you settled, and"
          + " why, saves the next reader the thread.";

  private static final String ONCE =
      "I say this once in a thread; `/async-rules` decides whether I do here at all.";

  private final String writeDown;

  /**
   * The cards of a workspace.
   *
   * @param writeDown the action that opens the form of a decision; its value points at the thread's
   *     first message
   */
  DecisionCards(String writeDown) {
    this.writeDown = writeDown;
  }

  Card decision(MessageRef thread) {
    return new Card(
        ASKS,
        List.of(
            Layout.paragraph(ASKS),
            Layout.buttons("decision", Layout.button(writeDown, "Write it down", thread.pointer())),
            Layout.smallPrint(ONCE)));
  }
}

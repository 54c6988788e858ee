package dev.unhurry.nudge;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.HintCards;
import dev.unhurry.nudge.hint.Wording;
import java.util.List;

/** What the bot says of a meeting that was proposed. */
final class MeetingCards {
  /** The meeting is to be live; its value points at the message. */
  static final String LIVE = "keep_it_live";

  private static final String IN_WRITING =
      "Much of this can go in writing, so nobody has to be there at once. Live is right for 1:1s,"
          + " conflict, emergencies and brainstorming.";

  private static final String PREPARED = "An agenda helps everybody come prepared.";

  private final Wording wording;

  MeetingCards(Wording wording) {
    this.wording = wording;
  }

  Card meeting(Given given) {
    return meeting(given, IN_WRITING);
  }

  /** The same for the App Home, where it does not stand beside the message. */
  Card atHome(Given given) {
    return meeting(given, proposal(given) + ": " + IN_WRITING);
  }

  private Card meeting(Given given, String words) {
    String pointer = given.about().pointer();
    return HintCards.hint(
        words,
        Layout.primary(wording.addContext(), "Write it instead", pointer),
        Layout.button(LIVE, "It should be live", pointer),
        NudgeCards.wrongCall(given));
  }

  /** The answer to "it should be live". */
  Card live(String pointer) {
    return live("All right. " + PREPARED, agenda(pointer));
  }

  /** The same for the App Home, for as long as the hint would have stood there. */
  Card liveAtHome(Given given) {
    String pointer = given.about().pointer();
    return live(
        proposal(given) + " is to be live. " + PREPARED,
        agenda(pointer),
        Layout.button(HintCards.FINE, "Fine without", pointer));
  }

  private static Card live(String words, BlockElement... buttons) {
    return new Card(words, List.of(Layout.paragraph(words), Layout.buttons("live", buttons)));
  }

  private BlockElement agenda(String pointer) {
    return Layout.primary(wording.addAgenda(), "Add an agenda", pointer);
  }

  /** "What you proposed in #design". */
  private String proposal(Given given) {
    String what = Mrkdwn.link(wording.directory().link(given.about()), "What you proposed");
    return what + " in " + Mrkdwn.mention(given.about().channel());
  }
}

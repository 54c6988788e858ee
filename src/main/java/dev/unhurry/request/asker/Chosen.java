package dev.unhurry.request.asker;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import java.util.Arrays;
import java.util.Optional;

/**
 * What came back from a client: a choice, and which request it is about.
 *
 * @param inList whether it was chosen beside a line of a list, which stays
 */
record Chosen(Choice choice, Optional<MessageRef> about, boolean inList) {
  /** How a menu holds it. */
  static String value(Choice choice, MessageRef about) {
    return choice + " " + about.pointer();
  }

  /** Empty where no button and no menu of ours holds it. */
  static Optional<Chosen> of(Click click) {
    boolean inList = click.action().equals(AskerCards.MENU);
    if (!inList && !click.action().equals(AskerCards.UNDO)) {
      return byAction(click.action()).map(choice -> chosen(choice, click, click.value(), false));
    }
    String[] parts = click.value().split(" ", 2);
    return parts.length < 2
        ? Optional.empty()
        : named(parts[0]).map(choice -> chosen(choice, click, parts[1], inList));
  }

  private static Chosen chosen(Choice choice, Click click, String pointer, boolean inList) {
    return new Chosen(choice, MessageRef.pointedAt(click.actor().team(), pointer), inList);
  }

  private static Optional<Choice> byAction(String action) {
    return switch (action) {
      case AskerCards.SETTLED -> Optional.of(Choice.SETTLED);
      case AskerCards.ANOTHER_DAY -> Optional.of(Choice.ANOTHER_DAY);
      case AskerCards.ASK_ELSE -> Optional.of(Choice.ASK_ELSE);
      case AskerCards.NO_RUSH -> Optional.of(Choice.NO_RUSH);
      case AskerCards.NO_LONGER_NEEDED -> Optional.of(Choice.NOT_NEEDED);
      default -> Optional.empty();
    };
  }

  private static Optional<Choice> named(String name) {
    return Arrays.stream(Choice.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** Takes the place of a message about this one request; beside a list it is said apart. */
  Reply answered(Card card) {
    return inList ? new Reply.Whisper(card) : new Reply.Replace(card);
  }
}

package dev.unhurry.nudge.hint;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import java.util.List;
import java.util.stream.Stream;

/** The shape of every private hint: one line why, what can be done, and the off menu last. */
public final class HintCards {
  /** Takes a hint away; its value points at the message. */
  public static final String FINE = "fine_as_it_is";

  private HintCards() {}

  public static Card hint(String words, BlockElement... buttons) {
    BlockElement[] all =
        Stream.concat(Stream.of(buttons), Stream.of(QuietCards.offMenu(QuietBook.HINTS)))
            .toArray(BlockElement[]::new);
    return new Card(words, List.of(Layout.paragraph(words), Layout.buttons("hint", all)));
  }

  public static BlockElement fine(MessageRef about) {
    return Layout.button(FINE, "Fine as it is", about.pointer());
  }
}

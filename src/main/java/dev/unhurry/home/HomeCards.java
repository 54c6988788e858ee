package dev.unhurry.home;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of an App Home, put one under the other. */
record HomeCards(Optional<Card> hint, List<LayoutBlock> lists, List<Part> parts) {
  /** What is shown under a title. */
  record Part(String title, List<Card> cards) {
    Part(String title, Card... cards) {
      this(title, List.of(cards));
    }
  }

  /**
   * The whole of it.
   *
   * @param moment when it was laid out: it stays on a screen, where "today" becomes yesterday
   */
  Home home(String moment) {
    List<LayoutBlock> blocks = new ArrayList<>();
    hint.ifPresent(card -> blocks.addAll(hint(card)));
    blocks.addAll(lists);
    for (Part part : parts) {
      blocks.add(Layout.line());
      blocks.add(Layout.title(part.title()));
      part.cards().forEach(card -> blocks.addAll(card.blocks()));
    }
    blocks.add(Layout.line());
    blocks.add(
        Layout.smallPrint(
            """
            I keep ids and times, not the text of messages: `/async privacy` says what, and for how long. \
            `/async help` says what I do."""));
    blocks.add(Layout.smallPrint("As of " + moment + "."));
    return new Home(blocks);
  }

  private static List<LayoutBlock> hint(Card card) {
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.title("A hint for you")));
    blocks.addAll(card.blocks());
    blocks.add(Layout.line());
    return blocks;
  }
}

package dev.unhurry.chat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What a person reads in a message.
 *
 * @param text the whole of it in words: the notification, and what a screen reader says
 */
public record Card(String text, List<LayoutBlock> blocks) {
  /** Slack refuses a message with more (docs.slack.dev/reference/block-kit/blocks). */
  public static final int MOST_BLOCKS = 50;

  public Card {
    Words.filled("card text", text);
    blocks = List.copyOf(blocks);
    if (blocks.size() > MOST_BLOCKS) {
      throw new IllegalArgumentException(
          "card blocks (" + blocks.size() + ") must be at most " + MOST_BLOCKS);
    }
  }

  public static Card of(String text) {
    return new Card(text, List.of());
  }
}

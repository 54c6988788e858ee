package dev.unhurry.chat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** What a person sees in the bot's App Home. */
public record Home(List<LayoutBlock> blocks) {
  /** Slack refuses a Home with more (docs.slack.dev/surfaces/app-home). */
  public static final int MOST_BLOCKS = 100;

  public Home {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || blocks.size() > MOST_BLOCKS) {
      throw new IllegalArgumentException(
          "home blocks (" + blocks.size() + ") must be 1 to " + MOST_BLOCKS);
    }
  }
}

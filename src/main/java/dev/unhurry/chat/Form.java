package dev.unhurry.chat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A modal to fill in.
 *
 * @param id which form it is; comes back with the submission
 * @param pointer what it is about; comes back too, by way of the client
 * @param title at most 24 characters (docs.slack.dev/surfaces/modals)
 * @param submit the label of its button; blank for a form that only shows something
 */
public record Form(
    String id, String pointer, String title, String submit, List<LayoutBlock> blocks) {
  private static final int LONGEST_TITLE = 24;

  public Form {
    Words.filled("form id", id);
    Words.filled("form title", title);
    if (title.length() > LONGEST_TITLE || submit.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException(
          "form title (" + title + ") and button (" + submit + ") must be at most 24 characters");
    }
    blocks = List.copyOf(blocks);
  }
}

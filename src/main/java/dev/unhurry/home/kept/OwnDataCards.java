package dev.unhurry.home.kept;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;

/** What stands beside what is kept about somebody, and what is said once it is gone. */
public final class OwnDataCards {
  /** Shows the one who presses what is kept about them. */
  static final String EXPORT = "export_mine";

  /** Asks the one who presses whether what is kept about them is to go. */
  static final String DELETE = "delete_mine";

  private OwnDataCards() {}

  public static LayoutBlock buttons() {
    return Layout.buttons(
        "own_data",
        Layout.button(EXPORT, "Export what is about me", "export"),
        Layout.button(DELETE, "Delete what is about me…", "delete"));
  }

  static Card deleted() {
    return Card.of(
        "Done. Nothing is kept about you now but the ids that I named, until their time is over."
            + " What you do from here on, or set anew, counts as on the first day.");
  }

  static Card notAll() {
    return Card.of(
        "I could not delete everything just now; a part may be gone already."
            + " Press Delete once more in a minute: what is gone stays gone.");
  }
}

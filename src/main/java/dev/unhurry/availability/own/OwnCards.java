package dev.unhurry.availability.own;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import java.time.Instant;

/**
 * What stands under every answer about somebody's own time: what it means next, and the way back.
 */
public final class OwnCards {
  /** Undoes a change; its value is an {@link Undo}. */
  static final String UNDO = "undo_time";

  static final Card CHANGED_SINCE =
      Card.of("You changed that again since, so I left everything as it is.");

  private OwnCards() {}

  public static BlockElement undo(Changed change) {
    return Layout.button(UNDO, "Undo", change.undo().value());
  }

  static Card undone(WorkingTime time, Instant now) {
    return Card.of("Undone: it is as it was before. " + effect(time, now));
  }

  /** "Your next list comes tomorrow 09:00." */
  public static String effect(WorkingTime time, Instant now) {
    return time.nextList(now)
        .map(next -> "Your next list comes " + time.describe(next, now) + ".")
        .orElse("You do not work in the next 60 days, so no list comes.");
  }
}

package dev.unhurry.request.list;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.chat.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Where one is in a long list, and the buttons that lead on and back. */
public final class PageCards {
  /** Before its colon; the value names both pages that are to be shown. */
  public static final String TURN = "turn_page";

  private PageCards() {}

  /** Nothing under a list that fits on one page. */
  static List<LayoutBlock> under(String list, int page, int lines, IntFunction<Pages> to) {
    if (lines <= Pages.LINES) {
      return List.of();
    }
    List<BlockElement> buttons = new ArrayList<>();
    if (page > 0) {
      buttons.add(Layout.button(TURN + ":previous", "Previous", to.apply(page - 1).value()));
    }
    if (page < Pages.lastOf(lines)) {
      buttons.add(Layout.button(TURN + ":next", "Next", to.apply(page + 1).value()));
    }
    return List.of(
        Layout.smallPrint(where(page, lines)),
        Layout.buttons("pages_" + list, buttons.toArray(BlockElement[]::new)));
  }

  /** "11-20 of 63". */
  private static String where(int page, int lines) {
    int first = page * Pages.LINES + 1;
    int last = Math.min(lines, first + Pages.LINES - 1);
    String shown = first == last ? Integer.toString(first) : first + "-" + last;
    return shown + " of " + lines;
  }
}

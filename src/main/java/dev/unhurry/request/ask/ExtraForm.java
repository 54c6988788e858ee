package dev.unhurry.request.ask;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.util.ArrayList;
import java.util.List;

/** Adds to a form that was opened in a channel what does not depend on its template. */
final class ExtraForm {
  /** A colon, because no field of a template has one in its id. */
  static final String BLOCK = "extra:when_back";

  private static final String TICKED = "when_back";

  private static final OptionObject TICK =
      OptionObject.builder()
          .value(TICKED)
          .text(Layout.plain(PlaceCards.TICK))
          .description(Layout.plain(PlaceCards.TICK_MEANS))
          .build();

  private ExtraForm() {}

  /**
   * The whole form.
   *
   * @param named whether it has a field for people; whom nobody names, nobody waits for
   * @param followed whether the channel's requests are followed
   */
  static Form of(Form form, boolean named, boolean ticked, boolean followed) {
    List<LayoutBlock> blocks = new ArrayList<>(form.blocks());
    if (named) {
      blocks.add(tick(ticked));
    }
    if (!followed) {
      blocks.add(Layout.smallPrint(PlaceCards.ONLY_POSTED));
    }
    return new Form(form.id(), form.pointer(), form.title(), form.submit(), blocks);
  }

  private static LayoutBlock tick(boolean ticked) {
    return InputBlock.builder()
        .blockId(BLOCK)
        .label(Layout.plain(PlaceCards.TICK_LABEL))
        .optional(true)
        .element(
            CheckboxesElement.builder()
                .actionId("value")
                .options(List.of(TICK))
                .initialOptions(ticked ? List.of(TICK) : null)
                .build())
        .build();
  }

  static boolean isTicked(Submission form) {
    return form.value(BLOCK).equals(TICKED);
  }
}

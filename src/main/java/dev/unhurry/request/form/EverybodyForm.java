package dev.unhurry.request.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.util.List;

/** The tick of a form that says whether everybody who is asked must answer. */
public final class EverybodyForm {
  /** A colon, because no field of a template has one in its id. */
  public static final String BLOCK = "ask:everybody";

  private static final String TICKED = "everybody";

  private static final OptionObject TICK =
      OptionObject.builder()
          .value(TICKED)
          .text(Layout.plain(AskCards.EVERYBODY))
          .description(Layout.plain(AskCards.EVERYBODY_MEANS))
          .build();

  private EverybodyForm() {}

  /** The tick as it stands. */
  public static LayoutBlock tick(boolean ticked) {
    return InputBlock.builder()
        .blockId(BLOCK)
        .label(Layout.plain(AskCards.EVERYBODY_LABEL))
        .optional(true)
        .element(
            CheckboxesElement.builder()
                .actionId("value")
                .options(List.of(TICK))
                .initialOptions(ticked ? List.of(TICK) : null)
                .build())
        .build();
  }

  public static boolean isTicked(Submission form) {
    return form.value(BLOCK).equals(TICKED);
  }
}

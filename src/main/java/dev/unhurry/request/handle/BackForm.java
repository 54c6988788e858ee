package dev.unhurry.request.handle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.util.List;

/** Asks for the one line that a responder asks back. */
final class BackForm {
  static final String ID = "need_info";

  /** The block that holds the line. */
  static final String LINE = "line";

  /** With all of it escaped it still fits into one paragraph. */
  static final int LONGEST = 500;

  private BackForm() {}

  static Form blank(String pointer) {
    return new Form(
        ID,
        pointer,
        "Need info",
        "Ask it",
        List.of(
            InputBlock.builder()
                .blockId(LINE)
                .label(Layout.plain("What do you need to know?"))
                .element(
                    PlainTextInputElement.builder()
                        .actionId("value")
                        .maxLength(LONGEST)
                        .placeholder(Layout.plain("One line is enough"))
                        .build())
                .build(),
            Layout.smallPrint(
                "I ask it in the thread in your name. Your time for it stands still until they reply there.")));
  }

  static String line(Submission form) {
    return form.value(LINE);
  }
}

package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.URLTextInputElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskFormTest {
  private static Form form(Field... fields) {
    Template template = new Template("bug", "Bug", "What went wrong?", List.of(fields));
    Origin about = new Origin.AboutMessage(Town.ref(Town.MONDAY_9_LISBON));
    return AskForm.of(
        new Sheet(new AskPointer(about, "bug"), template, Draft.EMPTY), List.of(), "All there.");
  }

  @Test
  void a_field_without_a_hint_has_no_placeholder_because_slack_refuses_an_empty_one() {
    Form form =
        form(
            new Field("what", "What?", "", Answer.required(Answer.Type.LONG)),
            new Field("link", "Where?", "", Answer.optional(Answer.Type.LINK)));
    PlainTextInputElement what =
        (PlainTextInputElement) ((InputBlock) form.blocks().get(3)).getElement();
    URLTextInputElement link =
        (URLTextInputElement) ((InputBlock) form.blocks().get(4)).getElement();
    assertThat(what.getPlaceholder()).isNull();
    assertThat(link.getPlaceholder()).isNull();
  }
}

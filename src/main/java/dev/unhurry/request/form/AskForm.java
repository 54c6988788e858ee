package dev.unhurry.request.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.URLTextInputElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A template as a form to fill in, prefilled with the author's own words. */
public final class AskForm {
  /** Every field's element has this action id; the block id is the field's. */
  private static final String VALUE = "value";

  /** Whoever asks more people than this asks nobody. */
  private static final int MOST_PEOPLE = 50;

  private final Template template;

  public AskForm(Template template) {
    this.template = template;
  }

  Template template() {
    return template;
  }

  /** The first field takes the words, the first for people takes those who were addressed. */
  Form filled(MessageRef about, OwnWords.Words words) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(template.intro()));
    for (Field field : template.fields()) {
      blocks.add(input(field, words));
    }
    return new Form(template.id(), about.pointer(), template.title(), "Post it", blocks);
  }

  private LayoutBlock input(Field field, OwnWords.Words words) {
    return InputBlock.builder()
        .blockId(field.id())
        .label(Layout.plain(field.label()))
        .optional(!field.answer().required())
        .element(element(field, words))
        .build();
  }

  private BlockElement element(Field field, OwnWords.Words words) {
    return switch (field.answer().type()) {
      case SHORT, LONG -> text(field, words);
      case LINK -> URLTextInputElement.builder().actionId(VALUE).placeholder(hint(field)).build();
      case DATE -> DatePickerElement.builder().actionId(VALUE).build();
      case PEOPLE -> people(words.to());
      case CHOICE -> choice(field);
    };
  }

  private static BlockElement choice(Field field) {
    List<OptionObject> options =
        field.answer().choices().stream()
            .map(one -> OptionObject.builder().value(one).text(Layout.plain(one)).build())
            .toList();
    return StaticSelectElement.builder()
        .actionId(VALUE)
        .placeholder(hint(field))
        .options(options)
        .build();
  }

  private BlockElement text(Field field, OwnWords.Words words) {
    boolean first = field.equals(template.fields().get(0)) && !words.text().isEmpty();
    return PlainTextInputElement.builder()
        .actionId(VALUE)
        .multiline(field.answer().type() == Answer.Type.LONG)
        .maxLength(field.answer().longest())
        .placeholder(hint(field))
        .initialValue(first ? clipped(words.text(), field.answer().longest()) : null)
        .build();
  }

  /** None where the template has none: Slack refuses a form with an empty placeholder. */
  private static PlainTextObject hint(Field field) {
    return field.hint().isBlank() ? null : Layout.plain(field.hint());
  }

  private static BlockElement people(List<UserId> to) {
    List<String> ids = to.stream().limit(MOST_PEOPLE).map(UserId::value).toList();
    return MultiUsersSelectElement.builder()
        .actionId(VALUE)
        .placeholder(Layout.plain("People"))
        .maxSelectedItems(MOST_PEOPLE)
        .initialUsers(ids.isEmpty() ? null : ids)
        .build();
  }

  private static String clipped(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1));
  }

  /** The field that takes people, where the template has one. */
  Optional<String> peopleField() {
    return template.fields().stream()
        .filter(field -> field.answer().type() == Answer.Type.PEOPLE)
        .map(Field::id)
        .findFirst();
  }
}

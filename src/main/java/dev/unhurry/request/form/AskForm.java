package dev.unhurry.request.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
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
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A template as a form to fill in. */
final class AskForm {
  /** Which form it is; what it is about is in its pointer. */
  static final String ID = "ask";

  /** Chooses another template; its value is the template's id. */
  static final String CHOOSE = "ask_template";

  /** No field's block: those have no colon. */
  private static final String MENU = "ask:template";

  /** Every field's element has this action id; the block id is the field's. */
  private static final String VALUE = "value";

  /** Whoever asks more people than this asks nobody. */
  private static final int MOST_PEOPLE = 50;

  private AskForm() {}

  /** The form of a sheet with the line that says what would still help. */
  static Form of(Sheet sheet, List<Template> offered, String completeness) {
    Template template = sheet.template();
    boolean again = sheet.origin() instanceof Origin.OnPost;
    List<LayoutBlock> blocks = new ArrayList<>();
    if (!again && !Template.WITH_A_HINT.contains(template.id())) {
      blocks.add(menu(template, offered));
    }
    String intro = intro(template);
    if (!intro.isBlank()) {
      blocks.add(Layout.paragraph(intro));
    }
    blocks.add(Layout.smallPrint(completeness));
    template.fields().forEach(field -> blocks.add(input(sheet.block(field), field, sheet.draft())));
    if (again) {
      blocks.add(Layout.smallPrint(AskCards.SAME_PEOPLE));
    } else if (template.people().isPresent() && !Template.WITH_A_HINT.contains(template.id())) {
      blocks.add(EverybodyForm.tick(sheet.all()));
    }
    return new Form(
        ID, sheet.pointer().print(), template.title(), again ? "Save" : "Post it", blocks);
  }

  private static LayoutBlock menu(Template chosen, List<Template> offered) {
    List<OptionObject> options =
        Stream.concat(Stream.of(chosen).filter(one -> !offered.contains(one)), offered.stream())
            .map(AskForm::option)
            .toList();
    return SectionBlock.builder()
        .blockId(MENU)
        .text(
            MarkdownTextObject.builder()
                .text("*" + AskCards.WHAT_IS_IT + "*")
                .verbatim(true)
                .build())
        .accessory(
            StaticSelectElement.builder()
                .actionId(CHOOSE)
                .options(options)
                .initialOption(option(chosen))
                .build())
        .build();
  }

  private static OptionObject option(Template template) {
    return OptionObject.builder().value(template.id()).text(Layout.plain(template.title())).build();
  }

  private static String intro(Template template) {
    return Mrkdwn.excerpt(Mrkdwn.escape(template.intro()), Layout.LONGEST_SECTION);
  }

  private static LayoutBlock input(String block, Field field, Draft draft) {
    return InputBlock.builder()
        .blockId(block)
        .label(Layout.plain(field.label()))
        .optional(!field.answer().required())
        .element(element(field, draft))
        .build();
  }

  private static BlockElement element(Field field, Draft draft) {
    return switch (field.answer().type()) {
      case SHORT, LONG -> text(field, draft.value(field));
      case LINK -> link(field, draft.value(field));
      case DATE -> date(draft.value(field));
      case PEOPLE -> people(draft.all(field));
      case CHOICE -> choice(field, draft.value(field));
    };
  }

  private static BlockElement text(Field field, String words) {
    boolean multiline = field.answer().type() == Answer.Type.LONG;
    String fitting = clipped(multiline ? words : words.replace('\n', ' '), field);
    return PlainTextInputElement.builder()
        .actionId(VALUE)
        .multiline(multiline)
        .maxLength(field.answer().longest())
        .placeholder(hint(field))
        .initialValue(words.isEmpty() ? null : fitting)
        .build();
  }

  private static BlockElement link(Field field, String address) {
    return URLTextInputElement.builder()
        .actionId(VALUE)
        .placeholder(hint(field))
        .initialValue(address.isEmpty() ? null : address)
        .build();
  }

  private static BlockElement date(String day) {
    return DatePickerElement.builder()
        .actionId(VALUE)
        .initialDate(day.isEmpty() ? null : day)
        .build();
  }

  private static BlockElement choice(Field field, String chosen) {
    return StaticSelectElement.builder()
        .actionId(VALUE)
        .placeholder(hint(field))
        .options(field.answer().choices().stream().map(AskForm::option).toList())
        .initialOption(offered(field, chosen).map(AskForm::option).orElse(null))
        .build();
  }

  /** Read from a post again, a choice looks as it was shown; Slack refuses one not offered. */
  private static Optional<String> offered(Field field, String chosen) {
    return field.answer().choices().stream()
        .filter(one -> one.equals(chosen) || PostText.shown(one).equals(chosen))
        .findFirst();
  }

  private static OptionObject option(String choice) {
    return OptionObject.builder().value(choice).text(Layout.plain(choice)).build();
  }

  /** None where the template has none: Slack refuses a form with an empty placeholder. */
  private static PlainTextObject hint(Field field) {
    return field.hint().isBlank() ? null : Layout.plain(field.hint());
  }

  private static BlockElement people(List<String> to) {
    List<String> ids = to.stream().limit(MOST_PEOPLE).toList();
    return MultiUsersSelectElement.builder()
        .actionId(VALUE)
        .placeholder(Layout.plain("People"))
        .maxSelectedItems(MOST_PEOPLE)
        .initialUsers(ids.isEmpty() ? null : ids)
        .build();
  }

  private static String clipped(String text, Field field) {
    int longest = field.answer().longest();
    boolean halved = text.length() > longest && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, Math.min(text.length(), halved ? longest - 1 : longest));
  }
}

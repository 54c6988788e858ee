package dev.unhurry.urgency.form;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.InWords;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A form being laid out, field by field; every field's element has the same action id. */
final class BlankForm {
  private static final String VALUE = "value";

  private final List<LayoutBlock> blocks = new ArrayList<>();

  /**
   * One choice.
   *
   * @param note one line of explanation; blank for none
   */
  record Option(String value, String label, String note) {
    private OptionObject shown() {
      OptionObject.OptionObjectBuilder made = OptionObject.builder();
      made.value(value).text(Layout.plain(label));
      return note.isEmpty() ? made.build() : made.description(Layout.plain(note)).build();
    }
  }

  List<LayoutBlock> blocks() {
    return List.copyOf(blocks);
  }

  BlankForm paragraph(String mrkdwn) {
    blocks.add(Layout.paragraph(mrkdwn));
    return this;
  }

  /** Begins a part of the form. */
  BlankForm part(String title, String mrkdwn) {
    blocks.add(DividerBlock.builder().build());
    blocks.add(HeaderBlock.builder().text(Layout.plain(title)).build());
    blocks.add(Layout.smallPrint(mrkdwn));
    return this;
  }

  BlankForm button(String action, String label) {
    blocks.add(Layout.buttons(action, Layout.button(action, label, VALUE)));
    return this;
  }

  BlankForm radio(Field field, List<Option> options, String chosen) {
    return needed(
        field,
        "",
        RadioButtonsElement.builder()
            .actionId(VALUE)
            .options(shown(options))
            .initialOption(among(options, chosen))
            .build());
  }

  BlankForm menu(Field field, List<Option> options, String chosen) {
    return needed(
        field,
        "",
        StaticSelectElement.builder()
            .actionId(VALUE)
            .options(shown(options))
            .initialOption(among(options, chosen))
            .build());
  }

  BlankForm ticks(Field field, String hint, List<Option> options, Collection<String> ticked) {
    List<OptionObject> initial =
        options.stream().filter(o -> ticked.contains(o.value())).map(Option::shown).toList();
    CheckboxesElement.CheckboxesElementBuilder made = CheckboxesElement.builder();
    made.actionId(VALUE).options(shown(options));
    return add(
        field, hint, initial.isEmpty() ? made.build() : made.initialOptions(initial).build(), true);
  }

  private static List<OptionObject> shown(List<Option> options) {
    return options.stream().map(Option::shown).toList();
  }

  private static OptionObject among(List<Option> options, String chosen) {
    return options.stream()
        .filter(option -> option.value().equals(chosen))
        .findFirst()
        .map(Option::shown)
        .orElseThrow(() -> new IllegalArgumentException("no option (" + chosen + ")"));
  }

  /** A line that cannot be left empty. */
  BlankForm word(Field field, String hint, String initial) {
    return needed(field, hint, text(initial, false));
  }

  BlankForm line(Field field, String hint, String initial) {
    return add(field, hint, text(initial, false), true);
  }

  BlankForm lines(Field field, String hint, String initial) {
    return add(field, hint, text(initial, true), true);
  }

  private static BlockElement text(String initial, boolean multiline) {
    return PlainTextInputElement.builder()
        .actionId(VALUE)
        .multiline(multiline)
        .initialValue(initial.isEmpty() ? null : initial)
        .build();
  }

  BlankForm time(Field field, String hint, LocalTime initial) {
    return needed(
        field,
        hint,
        TimePickerElement.builder().actionId(VALUE).initialTime(InWords.of(initial)).build());
  }

  BlankForm channel(Field field, String hint, Optional<ChannelId> initial) {
    ConversationsFilter channels =
        ConversationsFilter.builder().include(List.of("public", "private")).build();
    return add(
        field,
        hint,
        ConversationsSelectElement.builder()
            .actionId(VALUE)
            .filter(channels)
            .initialConversation(initial.map(ChannelId::value).orElse(null))
            .build(),
        true);
  }

  BlankForm people(Field field, String hint, Collection<UserId> initial, int most) {
    List<String> ids = initial.stream().map(UserId::value).sorted().toList();
    return add(
        field,
        hint,
        MultiUsersSelectElement.builder()
            .actionId(VALUE)
            .initialUsers(ids.isEmpty() ? null : ids)
            .maxSelectedItems(most)
            .build(),
        true);
  }

  private BlankForm needed(Field field, String hint, BlockElement element) {
    return add(field, hint, element, false);
  }

  private BlankForm add(Field field, String hint, BlockElement element, boolean optional) {
    InputBlock.InputBlockBuilder made = InputBlock.builder();
    made.blockId(field.id()).label(Layout.plain(field.label())).element(element).optional(optional);
    blocks.add(hint.isEmpty() ? made.build() : made.hint(Layout.plain(hint)).build());
    return this;
  }
}

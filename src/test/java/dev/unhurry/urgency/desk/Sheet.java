package dev.unhurry.urgency.desk;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.RulesForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A form as it lies before somebody: what is not filled in anew is sent as it stood. */
record Sheet(String pointer, Map<String, List<String>> values) {
  static Sheet of(Form form) {
    Map<String, List<String>> values = new HashMap<>();
    for (LayoutBlock block : form.blocks()) {
      if (block instanceof InputBlock input) {
        values.put(input.getBlockId(), initial(input.getElement()));
      }
    }
    return new Sheet(form.pointer(), values);
  }

  private static List<String> initial(BlockElement element) {
    if (element instanceof PlainTextInputElement text) {
      return Optional.ofNullable(text.getInitialValue()).stream().toList();
    }
    if (element instanceof RadioButtonsElement radio) {
      return List.of(radio.getInitialOption().getValue());
    }
    if (element instanceof StaticSelectElement menu) {
      return List.of(menu.getInitialOption().getValue());
    }
    if (element instanceof CheckboxesElement ticks) {
      return Optional.ofNullable(ticks.getInitialOptions()).stream()
          .flatMap(List::stream)
          .map(OptionObject::getValue)
          .toList();
    }
    if (element instanceof TimePickerElement time) {
      return List.of(time.getInitialTime());
    }
    if (element instanceof ConversationsSelectElement channel) {
      return Optional.ofNullable(channel.getInitialConversation()).stream().toList();
    }
    return Optional.ofNullable(((MultiUsersSelectElement) element).getInitialUsers())
        .orElse(List.of());
  }

  Sheet with(Field field, String... given) {
    Map<String, List<String>> changed = new HashMap<>(values);
    changed.put(field.id(), List.of(given));
    return new Sheet(pointer, changed);
  }

  Sheet naming(Field field, UserId... people) {
    return with(field, Stream.of(people).map(UserId::value).toArray(String[]::new));
  }

  Sheet without(Field field) {
    Map<String, List<String>> changed = new HashMap<>(values);
    changed.remove(field.id());
    return new Sheet(pointer, changed);
  }

  Sheet pointingAt(String other) {
    return new Sheet(other, values);
  }

  Submission sentBy(Actor actor) {
    return new Submission(actor, RulesForm.ID, "V1", pointer, values);
  }
}

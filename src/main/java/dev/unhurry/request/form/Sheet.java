package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.request.Asked;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;

/**
 * A form as it stands: what it is about, which template, and what is filled in.
 *
 * @param all whether everybody who is asked must answer
 */
record Sheet(AskPointer pointer, Template template, Draft draft, boolean all) {
  /** One answer is enough. */
  Sheet(AskPointer pointer, Template template, Draft draft) {
    this(pointer, template, draft, false);
  }

  static Sheet of(AskPointer pointer, Template template, Submission form) {
    Draft draft = Draft.of(template, pointer, form);
    return new Sheet(pointer, template, draft, EverybodyForm.isTicked(form));
  }

  /** The same answers in another template. */
  Sheet in(Template other) {
    return new Sheet(pointer.choosing(other.id()), other, draft.carried(template, other), all);
  }

  Origin origin() {
    return pointer.origin();
  }

  String block(Field field) {
    return pointer.block(field.id());
  }

  /** The block under which is said what concerns the whole. */
  String firstBlock() {
    return block(Draft.subject(template).orElse(template.first()));
  }

  /** What its post asks, once it stands. */
  Asked asked(MessageRef post, Actor asker) {
    return new Asked(
            post,
            asker.user(),
            draft.people(template),
            origin().thread().stream().toList(),
            Mrkdwn.escape(draft.text(template)))
        .ofAll(all);
  }
}

package dev.unhurry.request.asker;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which an asker chooses who is asked instead. */
final class ElseForm {
  static final String ID = "ask_else";
  static final String PERSON = "person";

  private ElseForm() {}

  static Form of(Request request, Whom replaced) {
    return new Form(
        ID,
        request.ref().pointer(),
        "Ask somebody else",
        "Ask them",
        List.of(
            Layout.paragraph(
                "They are asked in the place of %s, with their own working time for it from now on."
                    .formatted(replaced.joined(" and "))),
            InputBlock.builder()
                .blockId(PERSON)
                .label(Layout.plain("Who could answer?"))
                .element(
                    UsersSelectElement.builder()
                        .actionId("value")
                        .placeholder(Layout.plain("A colleague"))
                        .build())
                .build()));
  }

  static Optional<UserId> chosen(Submission form) {
    return Optional.of(form.value(PERSON)).filter(id -> !id.isEmpty()).map(UserId::new);
  }

  static Reply.Refuse nobody() {
    return refused("Pick a colleague.");
  }

  static Reply.Refuse yourself() {
    return refused("That is you. Pick a colleague.");
  }

  static Reply.Refuse askedAlready() {
    return refused("They are asked already. Pick somebody else.");
  }

  static Reply.Refuse notOfHere() {
    return refused("I can follow this only for people of this workspace. Pick somebody else.");
  }

  static Reply.Refuse notInChannel() {
    return refused(
        "They are not in the channel where you asked. Invite them there first, or pick somebody else.");
  }

  static Reply.Refuse worksNoMore() {
    return refused("I cannot see when they work next. Pick somebody else.");
  }

  private static Reply.Refuse refused(String why) {
    return new Reply.Refuse(Map.of(PERSON, why));
  }
}

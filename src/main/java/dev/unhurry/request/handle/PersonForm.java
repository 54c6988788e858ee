package dev.unhurry.request.handle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Asks for one person, whatever for.
 *
 * @param id which form it is, for the desk that takes it
 * @param label the question above the field
 * @param hint what happens then, in small print
 */
public record PersonForm(String id, String title, String submit, String label, String hint) {
  /** The block that holds the person, and takes a complaint. */
  public static final String PERSON = "person";

  /** The form with nobody chosen. */
  public Form about(String pointer) {
    return new Form(
        id,
        pointer,
        title,
        submit,
        List.of(
            InputBlock.builder()
                .blockId(PERSON)
                .label(Layout.plain(label))
                .element(
                    UsersSelectElement.builder()
                        .actionId("value")
                        .placeholder(Layout.plain("Somebody in the channel"))
                        .build())
                .build(),
            Layout.smallPrint(hint)));
  }

  public static Optional<UserId> chosen(Submission form) {
    return Optional.of(form.value(PERSON)).filter(id -> !id.isEmpty()).map(UserId::new);
  }
}

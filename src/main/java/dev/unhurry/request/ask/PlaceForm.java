package dev.unhurry.request.ask;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import java.util.List;
import java.util.Optional;

/** Asks for the channel before the form, because each channel has forms of its own. */
final class PlaceForm {
  static final String ID = "ask_where";
  static final String TITLE = "Ask with context";
  static final String CHANNEL = "channel";

  private PlaceForm() {}

  /** The one somebody looks at is chosen already, so that one press is enough. */
  static Form blank() {
    return new Form(
        ID,
        "",
        TITLE,
        "Next",
        List.of(
            Layout.paragraph(PlaceCards.WHERE),
            InputBlock.builder()
                .blockId(CHANNEL)
                .label(Layout.plain("Where do you want to ask?"))
                .element(
                    ConversationsSelectElement.builder()
                        .actionId("value")
                        .defaultToCurrentConversation(true)
                        .filter(
                            ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .build())
                        .build())
                .build()));
  }

  static Optional<ChannelId> chosen(Submission form) {
    return Optional.of(form.value(CHANNEL)).filter(id -> !id.isEmpty()).map(ChannelId::new);
  }
}

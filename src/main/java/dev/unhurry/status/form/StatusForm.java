package dev.unhurry.status.form;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form for an update. */
final class StatusForm {
  static final String ID = "weekly_status";
  static final String TITLE = "Weekly status";

  static final String WEEK = "week";
  static final String HELP = "help";
  static final String ASK = "ask";
  static final String QUIET = "quiet";
  static final String YES = "yes";

  private static final String VALUE = "value";

  /** Slack's own limit for a field, in characters (docs.slack.dev/reference/block-kit). */
  private static final int LONGEST = 3_000;

  private static final int MOST_PEOPLE = 5;

  private StatusForm() {}

  /** The block id of a question. */
  static String field(int question) {
    return "q" + question;
  }

  /**
   * Builds it.
   *
   * @param intro what it says on top
   * @param weeks the one it is for, and another it may be for
   */
  static Form form(String intro, List<Round> weeks, Questions questions, Prefill prefill) {
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(intro));
    if (weeks.size() > 1) {
      blocks.add(week(weeks));
    }
    for (int i = 0; i < questions.size(); i++) {
      blocks.add(question(questions, i, prefill));
      if (questions.kinds().get(i) == Kind.BLOCKED) {
        blocks.add(people(prefill));
        blocks.add(
            tick(ASK, "Shall I ask them?", "Post it in the channel and follow it for me", false));
      }
    }
    blocks.add(tick(QUIET, "Nothing to tell?", "It was a quiet week", prefill.isQuiet()));
    String pointer = new Opened(weeks.get(0), questions.mark()).pointer();
    return new Form(ID, pointer, TITLE, "Send", blocks);
  }

  private static LayoutBlock tick(String id, String label, String words, boolean on) {
    List<OptionObject> options = List.of(option(YES, words));
    return InputBlock.builder()
        .blockId(id)
        .label(Layout.plain(label))
        .optional(true)
        .element(
            CheckboxesElement.builder()
                .actionId(VALUE)
                .options(options)
                .initialOptions(on ? options : null)
                .build())
        .build();
  }

  private static OptionObject option(String value, String words) {
    return OptionObject.builder().value(value).text(Layout.plain(words)).build();
  }

  private static LayoutBlock week(List<Round> weeks) {
    List<OptionObject> options =
        weeks.stream().map(round -> option(round.week().toString(), round.inWords())).toList();
    return InputBlock.builder()
        .blockId(WEEK)
        .label(Layout.plain("Which week is it for?"))
        .element(
            RadioButtonsElement.builder()
                .actionId(VALUE)
                .options(options)
                .initialOption(options.get(0))
                .build())
        .build();
  }

  private static LayoutBlock question(Questions questions, int index, Prefill prefill) {
    Optional<String> words =
        prefill.words(questions.words().get(index), questions.kinds().get(index));
    Optional<String> hint = prefill.hint(questions.kinds().get(index));
    BlockElement element =
        PlainTextInputElement.builder()
            .actionId(VALUE)
            .multiline(true)
            .maxLength(LONGEST)
            .initialValue(words.orElse(null))
            .build();
    return InputBlock.builder()
        .blockId(field(index))
        .label(Layout.plain(questions.words().get(index)))
        .hint(hint.map(Layout::plain).orElse(null))
        .optional(true)
        .element(element)
        .build();
  }

  private static LayoutBlock people(Prefill prefill) {
    List<String> ids = prefill.help().stream().map(UserId::value).toList();
    return InputBlock.builder()
        .blockId(HELP)
        .label(Layout.plain("Who could unblock you?"))
        .optional(true)
        .element(
            MultiUsersSelectElement.builder()
                .actionId(VALUE)
                .maxSelectedItems(MOST_PEOPLE)
                .initialUsers(ids.isEmpty() ? null : ids)
                .build())
        .build();
  }
}

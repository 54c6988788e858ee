package dev.unhurry.request.track;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.form.EverybodyForm;
import dev.unhurry.urgency.Urgency;
import java.util.List;
import java.util.stream.Stream;

/** Asks who shall answer a message, and how soon. */
final class TrackForm {
  static final String ID = "track";
  static final String TITLE = "Track as request";
  static final String PEOPLE = "people";
  static final String URGENCY = "urgency";

  /** Whoever asks more people than this asks nobody. */
  private static final int MOST_PEOPLE = 50;

  private static final List<Urgency> IN_ORDER =
      List.of(Urgency.STANDARD, Urgency.URGENT, Urgency.WHENEVER);

  private TrackForm() {}

  /**
   * The form.
   *
   * @param intro what it is about
   * @param to who is chosen already
   */
  static Form of(Spot spot, String intro, List<UserId> to) {
    return new Form(
        ID,
        spot.print(),
        TITLE,
        "Track it",
        List.of(
            Layout.paragraph(intro),
            input(PEOPLE, "Who shall answer?", people(to)),
            input(URGENCY, "How soon?", urgency()),
            EverybodyForm.tick(false)));
  }

  private static LayoutBlock input(String block, String label, BlockElement element) {
    return InputBlock.builder().blockId(block).label(Layout.plain(label)).element(element).build();
  }

  private static BlockElement people(List<UserId> to) {
    List<String> ids = to.stream().limit(MOST_PEOPLE).map(UserId::value).toList();
    return MultiUsersSelectElement.builder()
        .actionId("value")
        .placeholder(Layout.plain("People"))
        .maxSelectedItems(MOST_PEOPLE)
        .initialUsers(ids.isEmpty() ? null : ids)
        .build();
  }

  private static BlockElement urgency() {
    return StaticSelectElement.builder()
        .actionId("value")
        .options(IN_ORDER.stream().map(TrackForm::option).toList())
        .initialOption(option(IN_ORDER.get(0)))
        .build();
  }

  private static OptionObject option(Urgency urgency) {
    return OptionObject.builder()
        .value(urgency.name())
        .text(Layout.plain(TrackCards.howSoon(urgency)))
        .build();
  }

  static List<UserId> people(Submission form) {
    return form.values().getOrDefault(PEOPLE, List.of()).stream()
        .distinct()
        .limit(MOST_PEOPLE)
        .map(UserId::new)
        .toList();
  }

  static Urgency urgency(Submission form) {
    return Stream.of(Urgency.values())
        .filter(one -> one.name().equals(form.value(URGENCY)))
        .findFirst()
        .orElse(Urgency.STANDARD);
  }
}

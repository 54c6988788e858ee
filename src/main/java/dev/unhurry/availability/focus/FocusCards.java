package dev.unhurry.availability.focus;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnCards;
import dev.unhurry.availability.spoken.FocusUnclear;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Every sentence about somebody's focus; times are in that person's zone. */
final class FocusCards {
  /** Opens the form. */
  static final String PLAN = "plan_focus";

  /** Ends a block; its value names it. */
  static final String END = "end_focus";

  static final Card NOTHING_TO_END =
      Card.of(
          "No focus is planned, so there is nothing to end. `/async focus 2h` would begin a block.");

  static final Card FULL =
      Card.of(
          "You have %d blocks planned, which is as many as I take, so nothing was changed. `/async focus done` ends the next of them."
              .formatted(FocusPlan.MOST));

  private static final String KEEPS = "What is asked meanwhile keeps its due time.";

  private static final String EXAMPLES =
      """

      • `/async focus 2h`
      • `/async focus until 15:00`
      • `/async focus tomorrow 9-11`
      • `/async focus done` ends it""";

  private FocusCards() {}

  /** What runs and what is planned, with the buttons to change it. */
  static Card shown(FocusPlan plan) {
    String words = plan.blocks().isEmpty() ? none() : String.join("\n", lines(plan));
    List<BlockElement> buttons = new ArrayList<>();
    buttons.add(Layout.button(PLAN, "Plan a block", "plan"));
    plan.first().ifPresent(first -> buttons.add(end(plan, first)));
    List<LayoutBlock> blocks =
        List.of(
            Layout.paragraph(words), Layout.buttons("focus", buttons.toArray(BlockElement[]::new)));
    return new Card(words, blocks);
  }

  private static String none() {
    return "No focus is planned. `/async focus 2h` or `until 15:00` begins a block in which I hold my"
        + " messages. "
        + KEEPS;
  }

  private static List<String> lines(FocusPlan plan) {
    List<String> lines = new ArrayList<>();
    plan.running().ifPresent(block -> lines.add(holding(plan, block) + " " + KEEPS));
    List<String> planned = planned(plan);
    if (!planned.isEmpty()) {
      lines.add("Planned: " + Words.listed(planned) + ".");
    }
    lines.add(OwnCards.effect(plan.time(), plan.now()));
    return lines;
  }

  private static BlockElement end(FocusPlan plan, Focus block) {
    String label = plan.runs(block) ? "End it now" : "Call off " + start(plan, block);
    return Layout.button(END, label, value(block));
  }

  /** Names a block. */
  static String value(Focus block) {
    return block.day() + " " + block.from() + " " + block.to();
  }

  private static List<String> planned(FocusPlan plan) {
    return plan.blocks().stream()
        .filter(block -> !plan.runs(block))
        .map(block -> span(plan, block))
        .toList();
  }

  /** What was understood. */
  static Card set(FocusPlan plan, Focus block, List<Focus> replaced, Changed change) {
    List<String> lines = new ArrayList<>();
    lines.add(plan.runs(block) ? holding(plan, block) : "I hold my messages " + bold(plan, block));
    List<String> others =
        replaced.stream().filter(other -> !other.equals(block)).map(o -> span(plan, o)).toList();
    if (!others.isEmpty()) {
      lines.add("That takes the place of " + Words.listed(others) + ".");
    }
    lines.add(meanwhile(plan, block) + " " + OwnCards.effect(plan.time(), plan.now()));
    return OwnCards.changed(String.join("\n", lines), change);
  }

  private static String meanwhile(FocusPlan plan, Focus block) {
    WorkingTime time = plan.time();
    return time.workedBetween(block.start(time.zone()), block.end(time.zone())).isZero()
        ? "You do not work then, so I would not write anyway."
        : KEEPS;
  }

  /** What became of a block, and what is planned still. */
  static Card ended(FocusPlan plan, Focus block, boolean ran, Changed change) {
    List<String> lines = new ArrayList<>();
    lines.add(ran ? "Your focus is over." : "Called off: " + span(plan, block) + ".");
    List<String> planned = planned(plan);
    if (!planned.isEmpty()) {
      lines.add("Still planned: " + Words.listed(planned) + ".");
    }
    lines.add(OwnCards.effect(plan.time(), plan.now()));
    return OwnCards.changed(String.join("\n", lines), change);
  }

  /** A line among others, with the button to the form. */
  static Card onHome(FocusPlan plan) {
    String words =
        plan.running()
            .map(block -> holding(plan, block))
            .or(() -> plan.first().map(next -> "Next focus: " + span(plan, next) + "."))
            .orElse("No focus is planned.");
    BlockElement button = Layout.button(PLAN, "Plan focus", "plan");
    return new Card(words, List.of(Layout.paragraph(words, button)));
  }

  private static String holding(FocusPlan plan, Focus block) {
    Instant end = block.end(plan.time().zone());
    return "I hold my messages until *%s*.".formatted(OwnCards.until(end, plan.time(), plan.now()));
  }

  private static String bold(FocusPlan plan, Focus block) {
    return "*" + span(plan, block) + "*.";
  }

  private static String start(FocusPlan plan, Focus block) {
    return plan.time().describe(block.start(plan.time().zone()), plan.now());
  }

  /** "tomorrow 09:00 to 11:00". */
  private static String span(FocusPlan plan, Focus block) {
    Instant end = block.end(plan.time().zone());
    LocalDate last = end.atZone(plan.time().zone()).toLocalDate();
    String until = plan.time().describe(end, plan.now());
    return start(plan, block)
        + " to "
        + (last.equals(block.day()) ? until.substring(until.lastIndexOf(' ') + 1) : until);
  }

  /** Why nothing was changed, and what would be understood. */
  static Card notUnderstood(FocusUnclear why) {
    String words =
        switch (why) {
          case WORDS -> "I could not read in that how long you focus, so nothing was changed.";
          case OVER -> "That is over already, so nothing was changed.";
          case TOO_LONG ->
              "A block of focus is at most 12 hours, and that sounds like leave: `/async away until"
                  + " friday`. Nothing was changed.";
          case REPEATED ->
              "A block of focus is on one day and does not come again, so nothing was changed. At"
                  + " which times you read on all days is `/async reads 9, 13, 16`.";
        };
    return Card.of(words + EXAMPLES);
  }
}

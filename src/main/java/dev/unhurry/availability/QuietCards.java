package dev.unhurry.availability;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The off menu that stands under everything the bot sends unasked, and what it answers. */
public final class QuietCards {
  /** The action of the off menu, before its colon and topic. */
  static final String OFF_MENU = "quiet";

  /** The action of the off menu of a topic is this and the topic; its value names the span. */
  static final String OFF = OFF_MENU + ":";

  /** Switches a topic on again; its value is the topic. */
  static final String ON = "resume";

  private QuietCards() {}

  public static BlockElement offMenu(String topic) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(QuietSpan.TODAY.name(), "No more " + topic + " today");
    choices.put(QuietSpan.WEEK.name(), "No " + topic + " for a week");
    choices.put(QuietSpan.ALWAYS.name(), "No " + topic + " at all");
    return Layout.menu(OFF + topic, choices);
  }

  static Card off(String topic, QuietSpan span) {
    String words =
        switch (span) {
          case TODAY -> "No more " + topic + " today.";
          case WEEK -> "No " + topic + " for a week.";
          case ALWAYS -> "No more " + topic + ".";
        };
    return Card.of(words + " `/async quiet` brings them back.");
  }

  /** What is off for this person; {@code until} has no entry for what is on. */
  static Card shown(Map<String, Instant> until, WorkingTime reader, Instant now) {
    if (until.isEmpty()) {
      return Card.of("Nothing is switched off. The menu under a hint or a reminder can do that.");
    }
    List<String> lines = new ArrayList<>();
    List<BlockElement> buttons = new ArrayList<>();
    until.forEach(
        (topic, end) -> {
          lines.add(capital(topic) + " are off" + end(end, reader, now).orElse("") + ".");
          buttons.add(Layout.button(ON, "Bring " + topic + " back", topic));
        });
    String words = String.join("\n", lines);
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(words)));
    buttons.forEach(button -> blocks.add(Layout.buttons("quiet-" + blocks.size(), button)));
    return new Card(words, blocks);
  }

  private static Optional<String> end(Instant end, WorkingTime reader, Instant now) {
    return end.equals(QuietSpan.ALWAYS.until(now, reader.zone()))
        ? Optional.empty()
        : Optional.of(" until " + reader.describe(end, now));
  }

  private static String capital(String topic) {
    return Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
  }
}

package dev.unhurry.availability.desk;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The off menu that stands under everything the bot sends unasked, and what it answers. */
public final class QuietCards {
  /** The action of the off menu, before its colon and topic. */
  static final String OFF_MENU = "quiet";

  /** The action of the off menu of a topic is this and the topic; its value names the span. */
  static final String OFF = OFF_MENU + ":";

  /** The menu that switches off where it is shown what is off, before its colon and topic. */
  static final String SWITCH = "switch_off";

  /** Switches a topic on again, before its colon and topic; its value is the topic too. */
  static final String ON = "resume";

  private static final String WHAT_THEY_ARE =
      "Hints are about how to ask. Reminders are about what waits for you, and what you wait for."
          + " Answer times tell you when to expect an answer."
          + " `/async-status off` in a channel ends its weekly question.";

  private QuietCards() {}

  public static BlockElement offMenu(String topic) {
    return Layout.menu(OFF + topic, spans(topic));
  }

  /** Value to label. */
  private static Map<String, String> spans(String topic) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put(QuietSpan.TODAY.name(), "No more " + topic + " today");
    choices.put(QuietSpan.WEEK.name(), "No " + topic + " for a week");
    choices.put(QuietSpan.ALWAYS.name(), "No " + topic + " at all");
    return choices;
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

  /** What is off for this person and what can be; {@code until} has no entry for what is on. */
  static Card shown(Map<String, Instant> until, WorkingTime reader, Instant now) {
    String words = words(until, reader, now);
    BlockElement[] switches =
        QuietBook.TOPICS.stream()
            .map(topic -> until.containsKey(topic) ? bringBack(topic) : switchOff(topic))
            .toArray(BlockElement[]::new);
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.smallPrint(WHAT_THEY_ARE),
            Layout.buttons("quiet", switches)));
  }

  /** What is off, a line each. */
  public static String words(Map<String, Instant> until, WorkingTime reader, Instant now) {
    return until.isEmpty()
        ? "Hints, reminders and answer times are on."
        : until.entrySet().stream()
            .map(off -> capital(off.getKey()) + " are off" + end(off.getValue(), reader, now) + ".")
            .collect(Collectors.joining("\n"));
  }

  private static BlockElement bringBack(String topic) {
    return Layout.button(ON + ":" + topic, "Bring " + topic + " back", topic);
  }

  private static BlockElement switchOff(String topic) {
    return Layout.choice(SWITCH + ":" + topic, "Switch off " + topic, spans(topic));
  }

  private static String end(Instant end, WorkingTime reader, Instant now) {
    return end.equals(QuietSpan.ALWAYS.until(now, reader.zone()))
        ? ""
        : " until " + reader.describe(end, now);
  }

  private static String capital(String topic) {
    return Character.toUpperCase(topic.charAt(0)) + topic.substring(1);
  }
}

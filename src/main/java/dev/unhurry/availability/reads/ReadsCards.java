package dev.unhurry.availability.reads;

import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnCards;
import dev.unhurry.availability.spoken.ReadsUnclear;
import dev.unhurry.availability.spoken.SpokenReads;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Every sentence about the times at which somebody reads; they are in that person's zone. */
final class ReadsCards {
  /** Opens the form. */
  static final String CHOOSE = "choose_reads";

  /** Takes the times away. */
  static final String ANY_TIME = "read_any_time";

  private static final String EXAMPLES =
      """

      • `/async reads 9, 13, 16` sets three
      • `/async reads once a day at 10`
      • `/async reads any time` takes them away""";

  private ReadsCards() {}

  /** What is set and what it means next. */
  static Card shown(WorkingTime time, Instant now) {
    String words = words(time, now);
    List<BlockElement> buttons =
        new ArrayList<>(List.of(Layout.button(CHOOSE, "Choose times", "choose")));
    if (!windows(time).isEmpty()) {
      buttons.add(Layout.button(ANY_TIME, "Read at any time", "any"));
    }
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons("reads", buttons.toArray(BlockElement[]::new))));
  }

  /** What was understood. */
  static Card set(WorkingTime time, Changed change, Instant now) {
    return OwnCards.changed(words(time, now), change);
  }

  private static String words(WorkingTime time, Instant now) {
    List<String> lines = new ArrayList<>(List.of(what(time)));
    lines.add(OwnCards.effect(time, now) + askers(time));
    OwnCards.idle(time).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private static String what(WorkingTime time) {
    return windows(time).isEmpty()
        ? "You read messages at any time while you work; no times are set."
        : "You read messages at *%s* on your working days."
            .formatted(OwnCards.times(windows(time)));
  }

  private static String askers(WorkingTime time) {
    boolean isAnyIdle = OwnCards.idle(time).isPresent();
    return windows(time).isEmpty() || isAnyIdle ? "" : " Whoever asks you is told when you read.";
  }

  /** A line among others, with the button to the form. */
  static Card onHome(WorkingTime time) {
    String words =
        windows(time).isEmpty()
            ? "You read messages at any time."
            : "You read messages at *%s*.".formatted(OwnCards.times(windows(time)));
    BlockElement button = Layout.button(CHOOSE, "Choose times", "choose");
    return new Card(words, List.of(Layout.paragraph(words, button)));
  }

  private static List<LocalTime> windows(WorkingTime time) {
    return time.attention().windows();
  }

  /** Why nothing was changed, and what would be understood. */
  static Card notUnderstood(ReadsUnclear why) {
    String words =
        switch (why) {
          case WORDS -> "I could not read times in that, so nothing was changed.";
          case WHICH_TIMES -> "At which times is that? Nothing was changed so far.";
          case STRETCH ->
              "I take single times at which you read, and that is a stretch of time, so nothing was"
                  + " changed. When you work is `/async hours 9-17`.";
          case DAYS -> "I take the same times for all your working days, so nothing was changed.";
          case TOO_MANY ->
              "That is more than %d times, which is nearly always, so nothing was changed."
                  .formatted(SpokenReads.MOST);
        };
    return Card.of(words + EXAMPLES);
  }
}

package dev.unhurry.availability.own;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Words;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands under every answer about somebody's own time: what it means next, and the way back.
 */
public final class OwnCards {
  /** Undoes a change; its value is an {@link Undo}. */
  static final String UNDO = "undo_time";

  static final Card CHANGED_SINCE =
      Card.of("You changed that again since, so I left everything as it is.");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private OwnCards() {}

  /** What was understood and what it means next, with the way back where anything was changed. */
  public static Card changed(String words, Changed change, String... smallPrint) {
    List<String> lines = new ArrayList<>(List.of(words));
    lines.addAll(List.of(smallPrint));
    List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.paragraph(words)));
    List.of(smallPrint).forEach(line -> blocks.add(Layout.smallPrint(line)));
    undo(change).ifPresent(undo -> blocks.add(Layout.buttons("undo", undo)));
    return new Card(String.join("\n", lines), blocks);
  }

  /** Empty where nothing was changed, or so much that no button can carry it. */
  private static Optional<BlockElement> undo(Changed change) {
    return Optional.of(change.undo())
        .filter(Undo::fitsButton)
        .map(undo -> Layout.button(UNDO, "Undo", undo.value()));
  }

  static Card undone(WorkingTime time, Instant now) {
    return Card.of("Undone: it is as it was before. " + effect(time, now));
  }

  /** "Your next list comes tomorrow 09:00." */
  public static String effect(WorkingTime time, Instant now) {
    return time.nextList(now)
        .map(next -> "Your next list comes " + time.describe(next, now) + ".")
        .orElse("You do not work in the next 60 days, so no list comes.");
  }

  /** "15:00", and with its day where that is not today. */
  public static String until(Instant moment, WorkingTime time, Instant now) {
    ZonedDateTime local = moment.atZone(time.zone());
    boolean today = local.toLocalDate().equals(now.atZone(time.zone()).toLocalDate());
    return today ? TIME.format(local) : time.describe(moment, now);
  }

  /** "09:00, 13:00 and 16:00". */
  public static String times(List<LocalTime> times) {
    return Words.listed(times.stream().map(TIME::format).toList());
  }

  /** Which of the times at which they read lie outside their hours and do nothing. */
  public static Optional<String> idle(WorkingTime time) {
    List<LocalTime> windows = time.attention().windows();
    List<LocalTime> idle =
        windows.stream().filter(window -> !time.hours().include(window)).toList();
    if (idle.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        idle.size() == windows.size()
            ? "None of the times at which you read lies in your hours, so it is as if none were set."
            : "%s %s outside your hours, so no list comes then."
                .formatted(times(idle), idle.size() == 1 ? "is" : "are"));
  }
}

package dev.unhurry.availability.spoken;

import dev.unhurry.availability.spoken.SpokenTime.Half;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time of day, or a part of the day, as somebody named it; in minutes since midnight.
 *
 * @param to the same as {@code from} for a time
 * @param isOpen whether it may be of the other half of the day: "5"
 * @param isBare whether it is nothing but a number, which may be a date as well
 */
record DayTime(int from, int to, boolean isOpen, boolean isBare) {
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;
  private static final int EVENING = 17 * HOUR;
  private static final int DAY = 24 * HOUR;

  /** Hardly anybody means the night: "until 5" is in the afternoon. */
  private static final int FIRST_OF_MORNING = 7 * HOUR;

  private static final Pattern PART =
      Pattern.compile("(?:this |in )?(morning|afternoon|evening)|tonight");
  private static final Pattern NAMED = Pattern.compile("noon|midday|midnight|eod");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|hrs|h|o'clock)?");
  private static final Map<String, Half> HALVES = Map.of("am", Half.AM, "pm", Half.PM);

  static Optional<DayTime> read(Cursor cursor) {
    return cursor
        .take(PART)
        .map(part -> part(part.group(1)))
        .or(() -> cursor.take(NAMED).map(named -> named(named.group())))
        .or(() -> cursor.attempt(() -> cursor.take(TIME).flatMap(DayTime::time)));
  }

  private static DayTime part(String name) {
    return switch (name == null ? "evening" : name) {
      case "morning" -> new DayTime(0, NOON, false, false);
      case "afternoon" -> new DayTime(NOON, DAY, false, false);
      default -> new DayTime(EVENING, DAY, false, false);
    };
  }

  private static DayTime named(String name) {
    int minutes = name.equals("noon") || name.equals("midday") ? NOON : DAY;
    return new DayTime(minutes, minutes, false, false);
  }

  private static Optional<DayTime> time(MatchResult said) {
    int hour = Integer.parseInt(said.group(1));
    int minute = said.group(2) == null ? 0 : Integer.parseInt(said.group(2));
    boolean isClear = said.group(1).startsWith("0");
    Half half =
        said.group(3) == null
            ? isClear ? Half.CLEAR : Half.OPEN
            : HALVES.getOrDefault(said.group(3), Half.OPEN);
    if (!SpokenTime.exists(hour, minute, half)) {
      return Optional.empty();
    }
    SpokenTime time = SpokenTime.of(hour, minute, half);
    boolean isBare = said.group(2) == null && said.group(3) == null;
    return Optional.of(of(time.minutes(), time.half() == Half.OPEN, isBare));
  }

  private static DayTime of(int minutes, boolean isOpen, boolean isBare) {
    boolean isLater = isOpen && minutes >= HOUR && minutes < FIRST_OF_MORNING;
    int meant = isLater ? minutes + NOON : minutes;
    return new DayTime(meant, meant, isOpen && !isLater, isBare);
  }

  boolean isPoint() {
    return from == to;
  }

  /** "10-7" ends in the evening. */
  DayTime after(DayTime start) {
    boolean isLater = isPoint() && isOpen && start.isPoint() && from <= start.from;
    return isLater ? new DayTime(from + NOON, to + NOON, false, isBare) : this;
  }

  Stretch on(LocalDate day) {
    return new Stretch(day.atStartOfDay().plusMinutes(from), day.atStartOfDay().plusMinutes(to));
  }
}

package dev.unhurry.urgency;

import dev.unhurry.availability.Hours;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of rules, said. */
public final class InWords {
  /** Where asks to everybody are followed. */
  public static final String FOLLOWS_EVERYBODY =
      "Those that name nobody, or “@here”. Anybody's reply answers them.";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private InWords() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  public static String does(Mode mode) {
    return switch (mode) {
      case OFF -> "I do nothing here.";
      case OBSERVE -> "I only watch: no hints, no requests.";
      case PRIVATE -> "Hints and requests, seen only by those whom they concern.";
      case ON -> "As private; in threads of 25 messages I ask once if something was decided.";
    };
  }

  public static String is(Level level) {
    return switch (level) {
      case STRICT -> "Hints for messages that only ask for attention, like “hey Ben?”";
      case COACHING -> "Hints also for questions that lack what an answer needs.";
    };
  }

  /** What its hints are about. */
  public static String about(Courtesy courtesy) {
    return switch (courtesy) {
      case MEETING -> "calls";
      case AWAY -> "absences";
    };
  }

  public static String does(Courtesy courtesy) {
    return switch (courtesy) {
      case MEETING -> "Whoever asks for a call reads what could be done in writing.";
      case AWAY -> "Whoever only greets somebody who is off reads when they are back.";
    };
  }

  /** What a rule of reading is about; its name is made to follow "it". */
  public static String of(String rule) {
    return "a message that " + rule;
  }

  /** A template's id, as people say it. */
  public static String form(String id) {
    return id.replace('_', ' ');
  }

  /** "4 h of working time", "24 h on working days", "2 h, day and night". */
  public static String of(AnswerTime time) {
    String within = of(time.within());
    return switch (time.counting()) {
      case WORKING_HOURS -> within + " of working time";
      case WORKING_DAYS -> within + " on working days";
      case WALL -> within + ", day and night";
    };
  }

  public static String of(Duration span) {
    if (span.toHours() >= 72 && span.equals(Duration.ofDays(span.toDays()))) {
      return span.toDays() + " days";
    }
    long minutes = Math.max(1, span.toMinutes());
    if (minutes < 60) {
      return minutes + " min";
    }
    return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }

  /** "Mon to Fri, 09:00 to 17:00". */
  public static String of(Hours hours) {
    return days(hours.days().stream().sorted().toList())
        + ", %s to %s".formatted(of(hours.from()), of(hours.to()));
  }

  public static String of(LocalTime time) {
    return TIME.format(time);
  }

  public static String of(WeekTime moment) {
    return of(moment.day()) + " " + of(moment.time());
  }

  /** A deadline that is not after its prompt on the same day would be read as that very day. */
  public static String deadline(StatusPlan plan) {
    boolean nextWeek =
        plan.deadline().day() == plan.prompt().day()
            && !plan.deadline().time().isAfter(plan.prompt().time());
    return of(plan.deadline()) + (nextWeek ? " a week later" : "");
  }

  public static String of(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  private static String days(List<DayOfWeek> sorted) {
    DayOfWeek first = sorted.get(0);
    DayOfWeek last = sorted.get(sorted.size() - 1);
    boolean together = last.getValue() - first.getValue() == sorted.size() - 1;
    return together && sorted.size() > 2
        ? of(first) + " to " + of(last)
        : sorted.stream().map(InWords::of).collect(Collectors.joining(", "));
  }

  public static String participants(Set<UserId> picked) {
    return switch (picked.size()) {
      case 0 -> "everybody here";
      case 1 -> "1 person";
      default -> picked.size() + " people";
    };
  }

  /** As many as fit, then how many more there are; the first always stands. */
  public static String fitting(List<String> parts, int room) {
    int shown = parts.size();
    while (shown > 1 && first(shown, parts).length() > room) {
      shown--;
    }
    return first(shown, parts);
  }

  private static String first(int shown, List<String> parts) {
    List<String> said = new ArrayList<>(parts.subList(0, shown));
    if (shown < parts.size()) {
      said.add(parts.size() - shown + " more");
    }
    return Words.listed(said);
  }
}

package dev.unhurry.status;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One occurrence of a channel's weekly status.
 *
 * @param week the Monday of the week in which its prompt day lies; a changed prompt day changes
 *     nothing about which round a week belongs to
 */
public record Round(TeamId team, ChannelId channel, LocalDate week) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  public Round {
    if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("week (" + week + ") must be a Monday");
    }
  }

  public Round of(LocalDate otherWeek) {
    return new Round(team, channel, otherWeek);
  }

  public Round before() {
    return of(week.minusWeeks(1));
  }

  public Round after() {
    return of(week.plusWeeks(1));
  }

  /** The week in words: "week of 23 November". */
  public String inWords() {
    return "week of " + DAY.format(week);
  }

  /** How it is written on a button or in a form; the team always comes from the envelope. */
  public String pointer() {
    return channel + ":" + week;
  }

  /** Reads a pointer that came back from a client; empty where it is none. */
  public static Optional<Round> pointedAt(TeamId team, String pointer) {
    int colon = pointer.lastIndexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    try {
      ChannelId channel = new ChannelId(pointer.substring(0, colon));
      return Optional.of(new Round(team, channel, LocalDate.parse(pointer.substring(colon + 1))));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}

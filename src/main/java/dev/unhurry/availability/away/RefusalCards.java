package dev.unhurry.availability.away;

import dev.unhurry.availability.spoken.Away.Refused;
import dev.unhurry.availability.spoken.Away.Why;
import dev.unhurry.chat.Card;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a leave was not taken, with an example of what is; nothing is changed then. */
final class RefusalCards {
  static final String COVER_IS_ONESELF = "Somebody else has to cover for you.";

  static final String COVER_IS_NOBODY =
      "I can name only a person of this workspace as your cover, no app and nobody who has left it.";

  static final String FULL =
      "You have %d times away planned, which is as many as I keep. Cancel one in `/async away` first."
          .formatted(LeavePlan.MOST);

  private static final String NOTHING_CHANGED = " Nothing was changed.";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final String NOT_UNDERSTOOD =
      """
      I could not read in that when you are away, so nothing was changed. I take dates, weekdays and times:
      • `/async away until friday` is back on Friday, `/async away through friday` includes it
      • `/async away 1-5 dec` or `/async away from monday until 2026-12-03`
      • `/async away tomorrow morning`, `/async away friday from 13:00`, `/async away for 2 weeks`
      • `/async away until friday, ask @ben` names who covers
      • `/async away back` ends it""";

  private RefusalCards() {}

  static Card refused(Refused refused) {
    return refused.why() == Why.NOT_UNDERSTOOD
        ? Card.of(NOT_UNDERSTOOD)
        : changedNothing(why(refused));
  }

  static Card changedNothing(String why) {
    return Card.of(why + NOTHING_CHANGED);
  }

  /** The same in one sentence or two, for a field of the form too. */
  static String why(Refused refused) {
    return switch (refused.why()) {
      case NOT_UNDERSTOOD -> "Pick a date, and a time such as 13:00 where it is part of a day.";
      case TWO_DATES -> twoDates(refused);
      case SEVERAL_COVERS -> "I take one person as your cover, and you named several.";
      case PAST -> "That is over already; time away ends later than now.";
      case BACK_BEFORE_GONE -> "That ends before it begins; the later date comes last.";
      case TOO_LONG -> "That is longer than a year; I take up to a year at a time.";
      case TOO_FAR -> "That begins more than a year from now; I plan one year ahead.";
    };
  }

  private static String twoDates(Refused refused) {
    String both = refused.readings().stream().map(DATE::format).collect(Collectors.joining(" or "));
    LocalDate first = refused.readings().get(0);
    return "One date in that can be %s. With the month in letters it is clear, such as `%s`."
        .formatted(both, DATE.format(first).toLowerCase(Locale.ENGLISH));
  }
}

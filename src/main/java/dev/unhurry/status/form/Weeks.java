package dev.unhurry.status.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which rounds somebody may write for. */
record Weeks(RoundBook book) {
  /** A digest that stands by then never comes. */
  private static final Duration ON_ITS_WAY = Duration.ofDays(1);

  /**
   * The coming round; and between a deadline and the next prompt also the last one, whose digest
   * stands. What they have not answered comes first.
   */
  List<Round> choice(Actor person, ChannelId channel, Timetable table, Instant now) {
    Round coming = held(new Round(person.team(), channel, table.coming(now)), table, now);
    Notes last = book.notes(coming.before());
    if (!now.isBefore(table.begins(coming.week())) || last.digest().isEmpty()) {
      return List.of(coming);
    }
    return last.updates().containsKey(person.user())
        ? List.of(coming, coming.before())
        : List.of(coming.before(), coming);
  }

  /** A plan that was set after this week's prompt starts with the next. */
  private Round held(Round coming, Timetable table, Instant now) {
    boolean begun = !now.isBefore(table.begins(coming.week()));
    return begun && !book.notes(coming).isOpened() ? coming.after() : coming;
  }

  /** Whoever is off on the prompt day may be asked while the round before is still open. */
  boolean mayBe(Round round, Timetable table, Instant now) {
    Round coming = round.of(table.coming(now));
    if (round.equals(coming.before())) {
      return now.isBefore(table.deadline(round.week()).plus(ON_ITS_WAY))
          || book.notes(round).digest().isPresent();
    }
    return round.equals(coming) || round.equals(coming.after());
  }
}

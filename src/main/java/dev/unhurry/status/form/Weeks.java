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
import java.util.Optional;

/** Which rounds somebody may write for. */
record Weeks(RoundBook book) {
  /** A digest that stands by then never comes. */
  private static final Duration ON_ITS_WAY = Duration.ofDays(1);

  /**
   * The coming round; and before it, between a deadline and the next prompt, the last one, if its
   * digest stands and they have not answered for it.
   */
  List<Round> choice(Actor person, ChannelId channel, Timetable table, Instant now) {
    Round coming = held(new Round(person.team(), channel, table.coming(now)), table, now);
    Notes last = book.notes(coming.before());
    if (!now.isBefore(table.begins(coming.week())) || last.digest().isEmpty()) {
      return List.of(coming);
    }
    // Never one form for two answers that exist: whichever it shows, it would write over the other.
    return last.updates().containsKey(person.user())
        ? List.of(coming)
        : List.of(coming.before(), coming);
  }

  /** The round of the digest that stands; empty where there is none yet. */
  Optional<Round> last(Actor person, ChannelId channel, Timetable table, Instant now) {
    return Optional.of(new Round(person.team(), channel, table.coming(now)).before())
        .filter(round -> book.notes(round).digest().isPresent());
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

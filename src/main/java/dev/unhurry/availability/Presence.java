package dev.unhurry.availability;

import dev.unhurry.chat.Mrkdwn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody reads what is written to them now, and when else.
 *
 * <p>Ben in Tokyo works 9 to 17 and reads at 13:00. At 10:00 he is at work and next reads at 13:00;
 * at 18:00 he is off and next reads tomorrow.
 *
 * @param ends when they are back from what keeps them; empty where nobody knows, or where their
 *     working day ends before it
 * @param reads when they next read; empty where they do not within 60 days
 */
public record Presence(
    State state, Optional<Instant> ends, Optional<Instant> reads, WorkingTime theirs) {
  /** Of a holiday's name, which stands in a line. */
  private static final int LONGEST_NAME = 60;

  /** What somebody is at a moment. */
  public enum State {
    AT_WORK("at work"),
    IN_FOCUS("in focus"),
    OFF("off"),
    ON_LEAVE("on leave");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }

  public static Presence of(WorkingTime theirs, Instant now) {
    State state = state(theirs, now);
    Optional<Instant> ends =
        state == State.IN_FOCUS ? focusEnds(theirs, now) : theirs.nextWorking(now);
    return new Presence(state, ends, theirs.nextWindow(now), theirs);
  }

  /** The same for what does not wait until they read. */
  public static Presence atAnyTime(WorkingTime theirs, Instant now) {
    Attention attention = new Attention(List.of(), theirs.attention().focus());
    return of(new WorkingTime(theirs.hours(), theirs.zone(), theirs.absences(), attention), now);
  }

  private static State state(WorkingTime theirs, Instant now) {
    if (theirs.isWorking(now)) {
      return theirs.mayBeTold(now) ? State.AT_WORK : State.IN_FOCUS;
    }
    return theirs.leaveAt(now).isPresent() ? State.ON_LEAVE : State.OFF;
  }

  private static Optional<Instant> focusEnds(WorkingTime theirs, Instant now) {
    Optional<Instant> closing = theirs.closing(now);
    return theirs.nextTelling(now).filter(end -> closing.filter(end::isBefore).isPresent());
  }

  /** Whether they do not work at the moment. */
  public boolean isAway() {
    return state == State.OFF || state == State.ON_LEAVE;
  }

  /**
   * What follows their name: "is off until tomorrow 00:00 your time, 09:00 theirs", "next reads
   * today 13:00". Empty where they read now, and where nobody knows when they do.
   */
  public Optional<String> inWords(WorkingTime reader, Instant now) {
    return reads
        .filter(now::isBefore)
        .map(at -> untilWhen() + reader.describe(at, now, theirs) + holiday(now));
  }

  private String untilWhen() {
    if (state == State.AT_WORK) {
      return "next reads ";
    }
    return "is " + state.words + (reads.equals(ends) ? " until " : " and next reads ");
  }

  /** The first public holiday that keeps somebody who is off from being back earlier. */
  private String holiday(Instant now) {
    if (state != State.OFF || ends.isEmpty()) {
      return "";
    }
    LocalDate today = now.atZone(theirs.zone()).toLocalDate();
    LocalDate back = ends.get().atZone(theirs.zone()).toLocalDate();
    return today
        .datesUntil(back.isBefore(today) ? today : back)
        .filter(day -> theirs.hours().days().contains(day.getDayOfWeek()))
        .flatMap(day -> theirs.absences().holidays().on(day).stream())
        .findFirst()
        .map(name -> " (" + Mrkdwn.excerpt(Mrkdwn.escape(name), LONGEST_NAME) + ")")
        .orElse("");
  }
}

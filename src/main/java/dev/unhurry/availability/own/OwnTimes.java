package dev.unhurry.availability.own;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.TimeChanges;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes what people said of their own time, and has what is open counted anew.
 *
 * <p>Whoever is not told that a change was taken says it again: the same change made twice is one,
 * and what is open is counted anew all the same.
 */
public final class OwnTimes {
  /**
   * How long past leave is kept, in days: what was asked before it is open at most so long, and its
   * due time was counted around it.
   */
  public static final Duration LEAVE_KEPT = Duration.ofDays(31);

  private final OwnTimeBook book;
  private final HoursBook hours;
  private final TimeChanges changes;

  public OwnTimes(OwnTimeBook book, HoursBook hours, TimeChanges changes) {
    this.book = book;
    this.hours = hours;
    this.changes = changes;
  }

  public OwnTime of(Actor person) {
    return book.of(person);
  }

  /** What counts for them where no channel has hours of its own. */
  public WorkingTime inForce(Actor person) {
    return hours.of(person);
  }

  /** Makes the change; what is long over is forgotten with it. */
  public Changed change(Actor person, UnaryOperator<OwnTime> change, Instant now) {
    LocalDateTime local = now.atZone(inForce(person).zone()).toLocalDateTime();
    OwnTime[] before = {OwnTime.NONE};
    OwnTime after =
        book.change(
            person,
            held -> {
              before[0] = recent(held, local);
              return change.apply(before[0]);
            });
    changes.changed(person, now);
    return new Changed(before[0], after);
  }

  /** What of it is not long over, at a time on its owner's clocks. */
  public static OwnTime recent(OwnTime held, LocalDateTime local) {
    return held.withFocus(
            held.focus().stream().filter(one -> forgotten(one).isAfter(local)).toList())
        .withLeave(held.leave().stream().filter(one -> forgotten(one).isAfter(local)).toList());
  }

  /** When each part of it is forgotten that will be over one day, on its owner's clocks. */
  public static List<LocalDateTime> forgotten(OwnTime held) {
    return Stream.concat(
            held.focus().stream().map(OwnTimes::forgotten),
            held.leave().stream().map(OwnTimes::forgotten))
        .toList();
  }

  /** One that goes past midnight is over on the next day. */
  private static LocalDateTime forgotten(Focus focus) {
    return focus.day().plusDays(2).atStartOfDay();
  }

  private static LocalDateTime forgotten(Leave leave) {
    return leave.back().plusDays(LEAVE_KEPT.toDays());
  }
}

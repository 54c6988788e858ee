package dev.unhurry.availability;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said of their own working time; the zone is the one of their Slack profile.
 *
 * @param hours empty for the channel's or the workspace's
 * @param reads the times at which they read messages; none for at any time
 * @param leave dates off, those of the last weeks too: what was asked before them counts on
 */
public record OwnTime(
    Optional<Hours> hours,
    List<LocalTime> reads,
    List<Focus> focus,
    List<Leave> leave,
    Optional<Observance> holidays) {
  public static final OwnTime NONE =
      new OwnTime(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

  public OwnTime {
    reads = reads.stream().distinct().sorted().toList();
    focus = List.copyOf(focus);
    leave = List.copyOf(leave);
  }

  public OwnTime withHours(Optional<Hours> other) {
    return new OwnTime(other, reads, focus, leave, holidays);
  }

  public OwnTime withReads(List<LocalTime> other) {
    return new OwnTime(hours, other, focus, leave, holidays);
  }

  public OwnTime withFocus(List<Focus> other) {
    return new OwnTime(hours, reads, other, leave, holidays);
  }

  public OwnTime withLeave(List<Leave> other) {
    return new OwnTime(hours, reads, focus, other, holidays);
  }

  public OwnTime withHolidays(Optional<Observance> other) {
    return new OwnTime(hours, reads, focus, leave, other);
  }
}

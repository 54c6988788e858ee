package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A channel's weekly status.
 *
 * @param prompt in each person's own zone
 * @param deadline one instant in the channel's zone
 * @param digestTo where the digest goes; empty for the channel itself
 * @param picked who takes part; empty for everybody in the channel
 */
public record StatusPlan(
    List<String> questions,
    WeekTime prompt,
    WeekTime deadline,
    Optional<ChannelId> digestTo,
    Set<UserId> picked) {
  public static final StatusPlan USUAL =
      new StatusPlan(
          List.of("Done", "Next", "Blocked"),
          new WeekTime(DayOfWeek.FRIDAY, LocalTime.of(10, 0)),
          new WeekTime(DayOfWeek.MONDAY, LocalTime.of(12, 0)),
          Optional.empty(),
          Set.of());

  public StatusPlan {
    questions = List.copyOf(questions);
    picked = Set.copyOf(picked);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("status questions ([]) must hold at least one");
    }
  }
}

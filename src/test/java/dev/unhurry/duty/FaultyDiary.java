package dev.unhurry.duty;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/** A diary whose line breaks at a chosen step, before or after the step was written. */
final class FaultyDiary implements Diary {
  /** The calls of a diary that a runner makes. */
  enum Step {
    CLAIM,
    BEGIN,
    POSTPONE,
    DROP,
    PARK,
    COMMIT
  }

  private final Diary diary;
  private final Map<Step, Queue<Runnable>> before = new EnumMap<>(Step.class);
  private final Map<Step, Queue<Runnable>> after = new EnumMap<>(Step.class);

  FaultyDiary(Diary diary) {
    this.diary = diary;
  }

  /** Runs once, before the next call of this step. */
  void before(Step step, Runnable what) {
    before.computeIfAbsent(step, s -> new ArrayDeque<>()).add(what);
  }

  /** The next call of this step fails, and was written nevertheless or was not. */
  void failNext(Step step, boolean written) {
    (written ? after : before)
        .computeIfAbsent(step, s -> new ArrayDeque<>())
        .add(
            () -> {
              throw new IllegalStateException("the line broke at " + step);
            });
  }

  private <T> T call(Step step, Supplier<T> call) {
    run(before, step);
    T answer = call.get();
    run(after, step);
    return answer;
  }

  private static void run(Map<Step, Queue<Runnable>> queues, Step step) {
    Runnable next = queues.getOrDefault(step, new ArrayDeque<>()).poll();
    if (next != null) {
      next.run();
    }
  }

  @Override
  public void register(TeamId team, List<Duty> duties) {
    diary.register(team, duties);
  }

  @Override
  public List<Claim> claim(TeamId team, int atMost) {
    return call(Step.CLAIM, () -> diary.claim(team, atMost));
  }

  @Override
  public Begun begin(Claim claim, Optional<UserId> listener) {
    return call(Step.BEGIN, () -> diary.begin(claim, listener));
  }

  @Override
  public boolean postpone(Claim claim, Instant until, List<Duty> next) {
    return call(Step.POSTPONE, () -> diary.postpone(claim, until, next));
  }

  @Override
  public boolean drop(Claim claim, List<Duty> next) {
    return call(Step.DROP, () -> diary.drop(claim, next));
  }

  @Override
  public boolean park(Claim claim, String why) {
    return call(Step.PARK, () -> diary.park(claim, why));
  }

  @Override
  public Committed commit(Claim claim, MessageTs said, List<Duty> next) {
    return call(Step.COMMIT, () -> diary.commit(claim, said, next));
  }

  @Override
  public Optional<Instant> nextDue(TeamId team) {
    return diary.nextDue(team);
  }
}

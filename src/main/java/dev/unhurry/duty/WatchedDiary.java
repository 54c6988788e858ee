package dev.unhurry.duty;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells a diary that is away from a room that fails: the first ends a turn, the second one duty.
 */
record WatchedDiary(Diary diary) implements Diary {
  static <T> T watch(Supplier<T> call) {
    try {
      return call.get();
    } catch (RuntimeException e) {
      throw new DiaryAway(e);
    }
  }

  @Override
  public void register(TeamId team, List<Duty> duties) {
    watch(
        () -> {
          diary.register(team, duties);
          return team;
        });
  }

  @Override
  public List<Claim> claim(TeamId team, int atMost) {
    return watch(() -> diary.claim(team, atMost));
  }

  @Override
  public Begun begin(Claim claim, Optional<UserId> listener) {
    return watch(() -> diary.begin(claim, listener));
  }

  @Override
  public boolean postpone(Claim claim, Instant until, List<Duty> next) {
    return watch(() -> diary.postpone(claim, until, next));
  }

  @Override
  public boolean drop(Claim claim, List<Duty> next) {
    return watch(() -> diary.drop(claim, next));
  }

  @Override
  public boolean park(Claim claim, String why) {
    return watch(() -> diary.park(claim, why));
  }

  @Override
  public Committed commit(Claim claim, MessageTs said, List<Duty> next) {
    return watch(() -> diary.commit(claim, said, next));
  }

  @Override
  public Optional<Instant> nextDue(TeamId team) {
    return watch(() -> diary.nextDue(team));
  }
}

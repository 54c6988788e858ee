package dev.unhurry.replay;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Begun;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The real diary, watched. It asks when the next duty is due only after something was written. */
final class WitnessedDiary implements Diary {
  private final Diary diary;
  private final Witness witness;
  private Optional<Instant> next = Optional.empty();
  private boolean changed = true;

  WitnessedDiary(Diary diary, Witness witness) {
    this.diary = diary;
    this.witness = witness;
  }

  /** Duties were entered or finished. */
  void changed() {
    changed = true;
  }

  @Override
  public void register(TeamId team, List<Duty> duties) {
    changed();
    diary.register(team, duties);
  }

  @Override
  public List<Claim> claim(TeamId team, int atMost) {
    List<Claim> claims = diary.claim(team, atMost);
    if (!claims.isEmpty()) {
      changed();
    }
    claims.forEach(claim -> witness.claimed(claim.duty()));
    return claims;
  }

  @Override
  public Begun begin(Claim claim, Optional<UserId> listener) {
    return diary.begin(claim, listener);
  }

  @Override
  public boolean postpone(Claim claim, Instant until, List<Duty> next) {
    changed();
    return diary.postpone(claim, until, next);
  }

  @Override
  public boolean drop(Claim claim, List<Duty> next) {
    witness.finished(claim.duty());
    return diary.drop(claim, next);
  }

  @Override
  public boolean park(Claim claim, String why) {
    witness.finished(claim.duty());
    return diary.park(claim, why);
  }

  @Override
  public Committed commit(Claim claim, MessageTs said, List<Duty> nextDuties) {
    changed();
    witness.finished(claim.duty());
    return diary.commit(claim, said, nextDuties);
  }

  @Override
  public Optional<Instant> nextDue(TeamId team) {
    if (changed) {
      next = diary.nextDue(team);
      changed = false;
    }
    return next;
  }
}

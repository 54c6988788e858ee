package dev.unhurry.duty;

import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.outage.Wakefulness;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Keeps the promises that are due, a few at a turn.
 *
 * <p>One duty that fails never stops another: it is logged, its lease lapses, and it is tried again
 * until it is parked for a human to look at. A diary that is away ends the turn; the next one tries
 * again.
 */
public final class Runner {
  private static final Logger log = LoggerFactory.getLogger(Runner.class);

  /** Few, so that the last of them does not wait long under its lease while Slack is slow. */
  static final int BATCH = 8;

  static final int TRIES = 5;

  private final Diary diary;
  private final Keeping keeping;
  private final Consumer<RuntimeException> alarmed;
  private final LongSupplier nanos;
  private final Optional<Wakefulness> wakefulness;

  /** How often a duty has failed here, by its id; forgotten once it is kept or parked. */
  private final Map<String, Integer> failures = new HashMap<>();

  private boolean away;
  private volatile boolean ending;

  public Runner(Diary diary, Messenger messenger, Map<String, Keeper> keepers, InstantSource time) {
    this(diary, messenger, keepers, time, failure -> {});
  }

  /** A runner that gives signs of life, so that it is known later when there was none. */
  public Runner(
      Diary diary,
      Messenger messenger,
      Map<String, Keeper> keepers,
      InstantSource time,
      Wakefulness wakefulness) {
    this.diary = new WatchedDiary(diary);
    this.keeping = new Keeping(this.diary, messenger, keepers, time);
    this.alarmed = failure -> {};
    this.nanos = System::nanoTime;
    this.wakefulness = Optional.of(wakefulness);
  }

  /**
   * A runner that hands every failure on after it was logged.
   *
   * @param alarmed may throw, so that no test passes over a failure; the turn then ends
   */
  public Runner(
      Diary diary,
      Messenger messenger,
      Map<String, Keeper> keepers,
      InstantSource time,
      Consumer<RuntimeException> alarmed) {
    this.diary = new WatchedDiary(diary);
    this.keeping = new Keeping(this.diary, messenger, keepers, time);
    this.alarmed = alarmed;
    this.nanos = System::nanoTime;
    this.wakefulness = Optional.empty();
  }

  /** A runner whose monotonic clock is turned by hand. */
  Runner(Diary diary, Keeping keeping, LongSupplier nanos) {
    this.diary = diary;
    this.keeping = keeping;
    this.alarmed = failure -> {};
    this.nanos = nanos;
    this.wakefulness = Optional.empty();
  }

  /** Takes up to eight due duties and deals with each; says how many it took. */
  public synchronized int turn(TeamId team) {
    MDC.put("team", team.value());
    try {
      return keepWhatIsDue(team);
    } catch (DiaryAway e) {
      noteThatTheDiaryIsAway(e);
      return 0;
    } finally {
      MDC.remove("team");
    }
  }

  /**
   * Nothing more is begun, also not of what this turn has taken already: with a Slack that answers
   * slowly the end would else wait for all that is due.
   */
  public void end() {
    ending = true;
  }

  private int keepWhatIsDue(TeamId team) {
    if (ending) {
      return 0;
    }
    sign(team, true);
    Deadline deadline = Deadline.ofClaimAskedNow(nanos);
    List<Claim> claims = diary.claim(team, BATCH);
    noteThatTheDiaryIsBack();
    claims.forEach(claim -> keep(claim, deadline));
    return claims.size();
  }

  /** Before anything is kept: what comes late can say why. */
  private void sign(TeamId team, boolean keeps) {
    wakefulness.ifPresent(
        awake ->
            WatchedDiary.watch(
                () -> {
                  awake.sign(team, keeps);
                  return team;
                }));
  }

  /** On hold nothing is kept and all is heard, and that is no absence. */
  public synchronized void listen(TeamId team) {
    if (ending) {
      return;
    }
    try {
      sign(team, false);
      noteThatTheDiaryIsBack();
    } catch (DiaryAway e) {
      noteThatTheDiaryIsAway(e);
    }
  }

  /**
   * When the next turn finds something; what somebody is dealing with now is not counted. Throws
   * when the diary cannot be reached. A clock that is turned by hand may leap that far.
   */
  public synchronized Optional<Instant> nextDue(TeamId team) {
    Optional<Instant> next = diary.nextDue(team);
    wakefulness.ifPresent(awake -> awake.foresee(team, next));
    return next;
  }

  /** On hold nothing is due, and a clock that is turned by hand may leap as it likes. */
  public synchronized Optional<Instant> nothingDue(TeamId team) {
    wakefulness.ifPresent(awake -> awake.foresee(team, Optional.empty()));
    return Optional.empty();
  }

  private void keep(Claim claim, Deadline deadline) {
    Duty duty = claim.duty();
    MDC.put("room", duty.kind());
    MDC.put("duty", duty.id());
    try {
      String what =
          ending ? keeping.giveBack(claim, "the bot ends") : keeping.keep(claim, deadline);
      log.debug("{} of {}: {}", duty.id(), duty.kind(), what);
      failures.remove(duty.id());
    } catch (DiaryAway e) {
      throw e;
    } catch (RuntimeException e) {
      failed(claim, e);
    } finally {
      MDC.remove("room");
      MDC.remove("duty");
    }
  }

  private void failed(Claim claim, RuntimeException failure) {
    Duty duty = claim.duty();
    int tries = failures.merge(duty.id(), 1, Integer::sum);
    if (tries < TRIES) {
      log.warn(
          "duty {} of {} failed ({} of {}), it is tried again in {} s",
          duty.id(),
          duty.kind(),
          tries,
          TRIES,
          Diary.LEASE.toSeconds(),
          failure);
    } else {
      log.error(
          "duty {} of {} failed {} times and is parked", duty.id(), duty.kind(), tries, failure);
      failures.remove(duty.id());
      keeping.setAside(
          claim, "failed " + tries + " times, last with " + failure.getClass().getName());
    }
    alarmed.accept(failure);
  }

  private void noteThatTheDiaryIsAway(DiaryAway e) {
    if (!away) {
      away = true;
      log.warn("the diary cannot be reached, nothing is said until it is back", e.getCause());
    }
    alarmed.accept(e);
  }

  private void noteThatTheDiaryIsBack() {
    if (away) {
      away = false;
      log.info("the diary is back");
    }
  }
}

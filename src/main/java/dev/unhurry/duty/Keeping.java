package dev.unhurry.duty;

import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Messenger.Probe;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one duty: asked, begun, said, written down.
 *
 * <p>It may stop after any step. What was not said is claimed again when the lease lapses; what may
 * have been said is looked for before it is said again. Each step answers in words for the log.
 */
final class Keeping {
  private static final Logger log = LoggerFactory.getLogger(Keeping.class);

  /** Slack dates a message by its own clock, which need not agree with the diary's. */
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private static final Duration DIRECTORY_AWAY = Duration.ofMinutes(1);

  private final Diary diary;
  private final Messenger messenger;
  private final Map<String, Keeper> keepers;
  private final InstantSource time;

  Keeping(Diary diary, Messenger messenger, Map<String, Keeper> keepers, InstantSource time) {
    this.diary = diary;
    this.messenger = messenger;
    this.keepers = Map.copyOf(keepers);
    this.time = time;
  }

  /** A duty that is about to be said. */
  private record Attempt(Claim claim, Outcome.Say say, Keeper keeper, Deadline deadline) {
    Duty duty() {
      return claim.duty();
    }

    boolean isWhisper() {
      return say.what() instanceof Utterance.Whisper;
    }

    /** Neither looked for nor taken back. */
    boolean standsOnce() {
      return say.what().standsOnce();
    }
  }

  String keep(Claim claim, Deadline deadline) {
    if (deadline.passed()) {
      return giveBack(claim, "the lease is nearly over");
    }
    Duty duty = claim.duty();
    Keeper keeper = keepers.get(duty.kind());
    if (keeper == null) {
      throw new IllegalStateException("no room keeps duties of kind " + duty.kind());
    }
    return outcome(keeper, duty)
        .match(
            say -> begin(new Attempt(claim, say, keeper, deadline)),
            wait -> postpone(claim, wait),
            drop -> drop(claim, drop));
  }

  private Outcome outcome(Keeper keeper, Duty duty) {
    Instant now = time.instant();
    try {
      return keeper.due(duty, now);
    } catch (DirectoryAway e) {
      return new Outcome.Wait(now.plus(DIRECTORY_AWAY), e.getMessage());
    }
  }

  private String begin(Attempt attempt) {
    return diary
        .begin(attempt.claim(), attempt.say().what().listener())
        .match(
            () -> send(attempt),
            since -> probe(attempt, since),
            () -> "left: somebody else has it",
            until -> later(attempt, until, "enough messages for today"));
  }

  private String probe(Attempt attempt, Instant since) {
    if (attempt.isWhisper()) {
      attempt.keeper().said(attempt.duty(), Optional.empty(), time.instant());
      String why = "it may have been whispered, and once is enough";
      return drop(attempt.claim(), new Outcome.Drop(why, attempt.say().next()));
    }
    if (attempt.standsOnce()) {
      return send(attempt);
    }
    Probe probe =
        messenger.find(attempt.say().what(), attempt.duty().id(), since.minus(CLOCKS_DIFFER));
    if (!probe.known()) {
      log.warn(
          "it may have been said, and the conversation cannot be read; looked for again in {} s",
          Diary.LEASE.toSeconds());
      return "left: it may have been said, and the conversation cannot be read";
    }
    return probe.found().map(where -> commit(attempt, where)).orElseGet(() -> send(attempt));
  }

  private String send(Attempt attempt) {
    if (attempt.deadline().passed()) {
      return giveBack(attempt.claim(), "the lease is nearly over");
    }
    Delivery delivery = messenger.say(attempt.say().what(), attempt.duty().id());
    if (delivery instanceof Delivery.Accepted accepted) {
      return commit(attempt, accepted.where());
    }
    if (delivery instanceof Delivery.Later later) {
      return later(attempt, time.instant().plus(later.after()), "Slack asked for it");
    }
    if (delivery instanceof Delivery.Refused refused) {
      log.error("parked, Slack refuses it: {}", refused.why());
      diary.register(attempt.duty().team(), attempt.say().next());
      setAside(attempt.claim(), refused.why());
      return "parked: " + refused.why();
    }
    return "left: it is unclear whether Slack has it, the next attempt looks for it";
  }

  private String later(Attempt attempt, Instant until, String why) {
    return postpone(attempt.claim(), new Outcome.Wait(until, why, attempt.say().next()));
  }

  private String commit(Attempt attempt, MessageRef where) {
    attempt.keeper().said(attempt.duty(), Optional.of(where), time.instant());
    return switch (diary.commit(attempt.claim(), where.ts(), attempt.say().next())) {
      case DONE -> "said";
      case TAKE_BACK -> {
        takeBack(attempt, where);
        yield "taken back: somebody else has it";
      }
      case SAY_AGAIN -> {
        if (attempt.standsOnce()) {
          yield drop(attempt.claim(), "somebody else did it before");
        }
        // Its sender may have stopped before taking it back; doing so twice is harmless.
        takeBack(attempt, where);
        yield postpone(attempt.claim(), time.instant(), "what was found is taken back");
      }
    };
  }

  private void takeBack(Attempt attempt, MessageRef where) {
    if (attempt.isWhisper() || attempt.standsOnce()) {
      return;
    }
    if (!(messenger.retract(where) instanceof Delivery.Accepted)) {
      log.warn("message {} in {} could not be taken back and stands", where.ts(), where.channel());
    }
  }

  /** What follows is entered first: who parks it and stops has lost nothing. */
  void setAside(Claim claim, String why) {
    Duty duty = claim.duty();
    diary.register(duty.team(), follows(duty));
    diary.park(claim, why);
  }

  private List<Duty> follows(Duty duty) {
    Keeper keeper = keepers.get(duty.kind());
    try {
      return keeper == null ? List.of() : keeper.setAside(duty, time.instant());
    } catch (RuntimeException e) {
      log.error("nothing follows duty {} of {} that is set aside", duty.id(), duty.kind(), e);
      return List.of();
    }
  }

  String giveBack(Claim claim, String why) {
    return postpone(claim, claim.duty().due(), why);
  }

  private String postpone(Claim claim, Instant until, String why) {
    return postpone(claim, new Outcome.Wait(until, why));
  }

  private String postpone(Claim claim, Outcome.Wait wait) {
    diary.postpone(claim, wait.until(), wait.next());
    return "waits until " + wait.until() + ": " + wait.why();
  }

  private String drop(Claim claim, String why) {
    return drop(claim, new Outcome.Drop(why));
  }

  private String drop(Claim claim, Outcome.Drop drop) {
    diary.drop(claim, drop.next());
    return "dropped: " + drop.why();
  }
}

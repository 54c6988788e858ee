package dev.unhurry.duty;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The book of promises. A duty is never lost, and while leases hold it is with one instance only.
 *
 * <p>Every write is one atomic step and harmless twice. Due times are compared with the diary's own
 * clock; leases run on monotonic time. Methods throw when the store cannot be reached; then nothing
 * is known and the caller must not acknowledge or go on.
 */
public interface Diary {
  /** How long a claim holds, in wall-clock time. */
  Duration LEASE = Duration.ofSeconds(30);

  /** How long a finished duty's id is remembered, in elapsed time, so that it is not made again. */
  Duration REMEMBERED = Duration.ofDays(2);

  /** Enters all or none. A duty that is there, or was finished within 48 h, stays as it is. */
  void register(TeamId team, List<Duty> duties);

  /** Takes duties that are due, or whose lease lapsed, earliest first. */
  List<Claim> claim(TeamId team, int atMost);

  /**
   * Must precede every attempt to say something.
   *
   * @param listener whom it reaches alone; it counts against their daily cap
   */
  Begun begin(Claim claim, Optional<UserId> listener);

  /** Gives the duty back for later, and enters what is next; false if the claim no longer holds. */
  boolean postpone(Claim claim, Instant until, List<Duty> next);

  /** The same where nothing is next. */
  default boolean postpone(Claim claim, Instant until) {
    return postpone(claim, until, List.of());
  }

  /**
   * Finishes the duty without a word, and enters what is next; false if the claim no longer holds.
   */
  boolean drop(Claim claim, List<Duty> next);

  /** The same where nothing is next. */
  default boolean drop(Claim claim) {
    return drop(claim, List.of());
  }

  /** Sets the duty aside for a human to look at; false if the claim no longer holds. */
  boolean park(Claim claim, String why);

  /** Writes down that the duty was said as this message, and enters what is next. */
  Committed commit(Claim claim, MessageTs said, List<Duty> next);

  /** When the next duty is due; leased and parked ones are not counted. */
  Optional<Instant> nextDue(TeamId team);

  /** The diary's answer to "I said it". */
  enum Committed {
    /** It is written: this message is the one. */
    DONE,
    /** Another message is the one, or somebody else has the duty now: take yours back. */
    TAKE_BACK,
    /** The message found by a probe was taken back by its sender: say it again. */
    SAY_AGAIN
  }
}

package dev.unhurry.nudge.hint;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.urgency.WrongCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of hints: ids and times, never text, and no counter of a person. */
public interface HintBook extends WrongCalls {
  /** What stands for the rule where a hint is about a meeting that was proposed. */
  String MEETING = "proposes to meet live";

  /** What stands for the rule where such a meeting is to be live. */
  String LIVE = "live";

  /** What stands for the rule where a colleague asked for it. */
  String KINDLY = "kindly";

  /** How long somebody's latest hint is shown in their App Home, in elapsed time. */
  Duration LATEST_SHOWN = Duration.ofDays(1);

  /** How long it is remembered that something was said in a thread, in elapsed time. */
  Duration SAID_REMEMBERED = Duration.ofDays(90);

  /**
   * A hint as it was given.
   *
   * @param about the message it is about
   * @param rule the rule of reading that gave it, or {@link #MEETING}, {@link #LIVE} or {@link
   *     #KINDLY}
   */
  record Given(MessageRef about, String rule, Instant at) {}

  /**
   * Takes the place of an earlier one of this person's. Written down before the hint is said, when
   * its rule is known: the App Home, which interrupts nobody, so has also one that Slack lost or
   * that the cap on messages held back.
   */
  void given(Actor author, Given hint);

  /** The latest, while it is young enough to be shown and not yet dealt with. */
  Optional<Given> latest(Actor author, Instant now);

  /** It needs no more showing; nothing happens where a later one took its place. */
  void dealtWith(Actor author, MessageRef about);

  /** Notes that this kind of hint is said about this message; true for the first who notes it. */
  boolean noteSaid(MessageRef about, String kind);

  /** Whether that was noted. */
  boolean wasSaid(MessageRef about, String kind, Instant now);
}

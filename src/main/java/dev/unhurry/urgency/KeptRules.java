package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import java.util.List;
import java.util.Optional;

/**
 * The rules that people changed in Slack, and who changed what.
 *
 * <p>{@link #of} and {@link #all} answer from memory: what another instance wrote is seen within
 * five seconds. The others ask the store, and throw when it cannot be reached.
 */
public interface KeptRules {
  /** How many changes of a channel its log holds. */
  int LONGEST_LOG = 100;

  /** A channel's latest change; empty where nobody changed anything. */
  Optional<Change> of(TeamId team, ChannelId channel);

  /** Every channel's latest change. */
  List<Change> all(TeamId team);

  /**
   * Enters a change and the duties that follow from it, all or nothing; false if it does not follow
   * the latest one, because somebody else was quicker. Entering the same change twice is harmless.
   */
  boolean save(Change change, List<Duty> duties);

  /**
   * A channel goes by another id from now on, and its rules and their log with it; nothing happens
   * where it has rules under that id already.
   */
  void moved(TeamId team, ChannelId from, ChannelId to);

  /** A channel's change log, latest first. */
  List<Change> log(TeamId team, ChannelId channel, int atMost);
}

package dev.unhurry.duty.outage;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The signs of life of a workspace's bot, which all its instances share, and the outages that
 * follow from them.
 *
 * <p>Every write is one atomic step and harmless twice; methods throw when the store cannot be
 * reached. Times are the diary's.
 */
public interface Outages {
  /** Without a sign for longer than this it was away. */
  Duration LIMIT = Duration.ofMinutes(30);

  /** How long an outage is remembered: over a weekend, so that what comes late can say why. */
  Duration REMEMBERED = Duration.ofDays(4);

  /** The duty that is made with an outage in which nothing was heard: it starts the catching up. */
  String KIND = "outage";

  /**
   * Somebody is there. Notes the outage that this ends, if one does; of one in which nothing was
   * heard the duty that catches up is entered in the same step.
   *
   * @return what was noted
   */
  List<Outage> awake(TeamId team, Sign sign);

  /**
   * A sign of life.
   *
   * @param keeps whether promises are kept; on hold it only listens
   * @param leapt whether the clock itself went over what was before
   */
  record Sign(boolean keeps, boolean leapt) {}

  /** The outages of the last days, earliest first. */
  List<Outage> recent(TeamId team, Instant now);

  /**
   * A step of the catching up is done, and these follow, entered in the same step. When none is
   * left, all is caught up; nothing happens for a step that is none any more.
   *
   * @param step the id of the duty that was it
   */
  void done(Outage outage, String step, List<Duty> next);

  /** What stands in this person's digest after an outage: nothing where they get none. */
  Optional<Set<String>> digested(Actor person, Outage outage);

  /**
   * Decides once for all what stands in somebody's digest, and enters the duty that says it.
   *
   * @return what was decided, now or before
   */
  Set<String> digest(Actor person, Outage outage, Set<String> shows, List<Duty> says);
}

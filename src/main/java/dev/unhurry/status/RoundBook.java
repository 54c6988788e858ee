package dev.unhurry.status;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Rounds and the updates people wrote for them.
 *
 * <p>Who takes part is kept by id and only until the round ends; of a digest, their number is.
 * Every write is one atomic step and harmless twice. Methods throw when the store cannot be
 * reached.
 */
public interface RoundBook {
  /** How long a round is kept, counted from its Monday; a duty forgets it then. */
  int KEPT_WEEKS = 26;

  /** Blank where nothing is written down. */
  Notes notes(Round round);

  /**
   * Who takes part from now on, and the duties that follow, all or nothing; false once the digest
   * stands.
   */
  boolean enter(Round round, Collection<UserId> takingPart, List<Duty> duties);

  /** This person has been asked; nothing where the round is not open. */
  void prompted(Round round, UserId person);

  /** This person wants to be left alone this week; nothing where the round is not open. */
  void skip(Round round, UserId person);

  /**
   * Enters an update, in place of an earlier one of the same person.
   *
   * @param duties entered with it
   * @param late entered too if the digest is being made or stands
   */
  void write(Round round, Update update, List<Duty> duties, List<Duty> late);

  /**
   * The digest is being made: whatever is written from now on is late. The notes as of this moment.
   */
  Notes closing(Round round);

  /** The digest stands there; who took part is forgotten, their number kept. */
  void digested(Round round, MessageRef where, int size, List<Duty> duties);

  /** No digest comes; who took part is forgotten all the same. */
  void ended(Round round);

  /** This person's whole update stands there, in the digest's thread. */
  void standsWhole(Round round, UserId person, MessageRef where);

  /** Everything about a round is gone. */
  void forget(Round round);

  /** This person does not want to be asked in this channel. */
  void optOut(Actor person, ChannelId channel);

  void optIn(Actor person, ChannelId channel);

  /** Who does not want to be asked in this channel. */
  Set<UserId> optedOut(TeamId team, ChannelId channel);
}

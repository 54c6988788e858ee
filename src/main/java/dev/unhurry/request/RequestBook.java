package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.life.Happening;
import java.util.List;
import java.util.Optional;

/**
 * The open requests of a workspace, and the lists that show them.
 *
 * <p>Every write is one atomic step and harmless twice; a request settled within 48 h is not opened
 * again. Methods throw when the store cannot be reached.
 */
public interface RequestBook extends ListBook {
  /** Enters the request and its duties, all or nothing; false if it is there or was settled. */
  boolean open(Request request, List<Duty> duties);

  /** The open request that holds its ask in this message. */
  Optional<Request> find(MessageRef ref);

  /** The open requests that this message leads to. */
  List<Request> at(MessageRef message);

  /**
   * Tells the open requests that this message leads to what happened there, and ends those that it
   * settles; in one call of the store. What is heard before the request itself is remembered for
   * ten minutes: Slack promises no order. A deletion ends only what the message itself asks.
   */
  Heard happened(MessageRef at, List<Happening> happenings);

  /** Ends a request whatever its state, and enters what follows; false if it is not open. */
  boolean close(MessageRef ref, List<Duty> duties);

  /** The same where nothing follows. */
  default boolean close(MessageRef ref) {
    return close(ref, List.of());
  }

  /**
   * Opens again what was settled by mistake, with its duties; false where it is open. Nobody else
   * opens it meanwhile.
   */
  boolean reopen(Request request, List<Duty> duties);

  /**
   * Replaces an open request (new due times, other people) and enters the duties; what happened to
   * it meanwhile is kept. False if it is not open.
   */
  boolean revise(Request request, List<Duty> duties);

  /** What waits for this person and they have not answered, by their due time. */
  List<Request> waitingFor(Actor person);

  /** What this person waits for, by the earliest due time of an answer that is missing. */
  List<Request> askedBy(Actor person);

  /**
   * A channel goes by another id from now on: what is open there, or was settled lately, the lists
   * that show it and the duties that name the channel; in one step. What was heard under the new id
   * already happened to it. It looks at every duty, so it is for rare occasions.
   */
  void moved(TeamId team, ChannelId from, ChannelId to);

  /** All that is open in a channel; reads the whole book, so it is for rare occasions. */
  List<Request> in(TeamId team, ChannelId channel);
}

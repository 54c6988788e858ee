package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
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

  /** Settles what this person was expected to answer at this message; in one call of the store. */
  List<MessageRef> answered(MessageRef at, UserId by);

  /** Settles what this person asked or was expected to answer at this message. */
  List<MessageRef> checked(MessageRef at, UserId by);

  /** Settles a request whatever its state; false if it is not open. */
  boolean close(MessageRef ref);

  /** Replaces an open request (new due times) and enters the duties; false if it is not open. */
  boolean revise(Request request, List<Duty> duties);

  /** What waits for this person, by their due time. */
  List<Request> waitingFor(Actor person);

  /** What this person waits for, by its earliest due time. */
  List<Request> askedBy(Actor person);
}

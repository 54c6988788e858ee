package dev.unhurry.status;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is written down about a round.
 *
 * @param people blank once the digest stands
 * @param updates by who wrote them
 */
public record Notes(People people, Map<UserId, Update> updates, Published published) {
  public static final Notes NONE =
      new Notes(
          new People(Set.of(), Set.of(), Set.of()),
          Map.of(),
          new Published(Optional.empty(), Map.of(), 0));

  public Notes {
    updates = Map.copyOf(updates);
  }

  /** Whether this person is still to be asked or reminded. */
  public boolean waitsFor(UserId person) {
    return people.takingPart().contains(person)
        && !people.skipped().contains(person)
        && !updates.containsKey(person);
  }

  /** The same with fewer who take part. */
  public Notes without(Set<UserId> gone) {
    Set<UserId> left = new HashSet<>(people.takingPart());
    left.removeAll(gone);
    return new Notes(new People(left, people.prompted(), people.skipped()), updates, published);
  }

  public boolean isOpened() {
    return !people.takingPart().isEmpty();
  }

  public Optional<MessageRef> digest() {
    return published.digest();
  }

  /** The thread of the digest, if it stands in this channel. */
  public Optional<MessageTs> digestIn(ChannelId channel) {
    return digest().filter(where -> where.channel().equals(channel)).map(MessageRef::ts);
  }

  /**
   * How many are in the round: those who take part and do not skip it, and whoever wrote all the
   * same. Once the digest stands, the number that was noted with it.
   */
  public int size() {
    if (digest().isPresent()) {
      return Math.max(published.size(), updates.size());
    }
    Collection<UserId> all = new HashSet<>(people.takingPart());
    all.removeAll(people.skipped());
    all.addAll(updates.keySet());
    return all.size();
  }

  /**
   * Who is in an open round.
   *
   * @param prompted who has been asked
   * @param skipped who wants to be left alone this week
   */
  public record People(Set<UserId> takingPart, Set<UserId> prompted, Set<UserId> skipped) {
    public People {
      takingPart = Set.copyOf(takingPart);
      prompted = Set.copyOf(prompted);
      skipped = Set.copyOf(skipped);
    }
  }

  /**
   * What stands in the digest's channel.
   *
   * @param wholes the posts in the digest's thread that hold a long update whole
   * @param size how many were in the round when the digest was made
   */
  public record Published(Optional<MessageRef> digest, Map<UserId, MessageTs> wholes, int size) {
    public Published {
      wholes = Map.copyOf(wholes);
    }
  }
}

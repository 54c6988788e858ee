package dev.unhurry.request.orders;

import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a tale ended, whoever counted it.
 *
 * @param from since when they are asked, and when Ben was last seen to be at it; left out where
 *     check marks were taken away, for Slack does not date what stands there
 */
public record Ending(boolean open, Set<String> asked, boolean waits, String from) {
  static final Ending OVER = new Ending(false, Set.of(), false, "");

  /** How it has to end. */
  public static Ending of(Tale tale) {
    World world = new World(tale.events());
    return world.isOpen()
        ? of(tale, world.asked(), world.isWaiting(), world.seenToBy(Town.BEN))
        : OVER;
  }

  /** How it did. */
  public static Ending of(Tale tale, Optional<Request> left) {
    return left.map(
            request ->
                of(
                    tale,
                    request.expected().stream()
                        .collect(Collectors.toMap(Expected::responder, Expected::from)),
                    request.isWaiting(),
                    request.standing().seenToBy(Town.BEN)))
        .orElse(OVER);
  }

  private static Ending of(
      Tale tale, Map<UserId, Instant> asked, boolean waits, Optional<Instant> seen) {
    Set<String> people =
        asked.keySet().stream().map(UserId::value).collect(Collectors.toCollection(TreeSet::new));
    String since =
        people.stream()
            .map(one -> one + " " + asked.get(new UserId(one)))
            .collect(Collectors.joining(", "));
    String dated = since + (people.contains(Town.BEN.value()) ? " seen " + seen : "");
    return new Ending(true, people, waits, tale.marksAreTaken() ? "" : dated);
  }
}

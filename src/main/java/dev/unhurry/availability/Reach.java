package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.DoorSign;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody may be written to unasked: while they work, out of focus, out of Slack's
 * do-not-disturb, and not while their status shows an emoji that is agreed to mean "off".
 *
 * <p>Ben works 9 to 17 and has do-not-disturb until 10. Asked at 8 the answer is 9, asked at 9 it
 * is 10. What Slack shows of him is looked at only where he would be written to at once; a later
 * moment is asked about again when it comes. No due time ever follows from it.
 */
public record Reach(Directory directory, AvailabilitySettings settings) {
  private static final Duration FARTHEST = Duration.ofDays(60);

  /**
   * The same moment, a later one at which to ask again, or none within 60 days.
   *
   * @param theirs their working time, as it counts where the message is about
   * @throws dev.unhurry.chat.DirectoryAway where Slack does not say now
   */
  public Optional<Instant> next(Actor person, WorkingTime theirs, Instant now) {
    return theirs
        .nextTelling(now)
        .flatMap(
            at ->
                at.isAfter(now)
                    ? Optional.of(at)
                    : free(directory.doorSign(person, now), theirs, now));
  }

  private Optional<Instant> free(DoorSign sign, WorkingTime theirs, Instant now) {
    return Stream.concat(disturbing(sign, now), away(sign, now))
        .max(Comparator.naturalOrder())
        .map(end -> lookAgain(end, theirs, now))
        .orElse(Optional.of(now));
  }

  /**
   * What they show may be forgotten, and taken away before it ends, so it is looked at again when
   * their next day begins.
   */
  private static Optional<Instant> lookAgain(Instant end, WorkingTime theirs, Instant now) {
    return theirs
        .nextTelling(theirs.nextDayBegins(now).filter(end::isAfter).orElse(end))
        .filter(at -> !at.isAfter(now.plus(FARTHEST)));
  }

  private static Stream<Instant> disturbing(DoorSign sign, Instant now) {
    return sign.doNotDisturb().stream()
        .filter(wish -> wish.holds(now))
        .map(DoorSign.DoNotDisturb::to);
  }

  private Stream<Instant> away(DoorSign sign, Instant now) {
    return sign.status().stream()
        .filter(status -> status.shows(now) && settings.awayEmoji().contains(status.emoji()))
        .map(status -> status.until().orElse(now.plus(FARTHEST)));
  }
}

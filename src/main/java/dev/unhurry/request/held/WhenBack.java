package dev.unhurry.request.held;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.RuledHours;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first moment at which one of those asked reads.
 *
 * <p>Asked on Friday evening, Ben in Tokyo reads it on Monday at 09:00, or at the first time of
 * that day at which he reads; if Maya is asked too, works now and reads at any time, it is posted
 * now.
 */
record WhenBack(RuledHours hours, Directory directory) {
  /** What is this near is not worth the wait, and Slack may find it past already. */
  static final Duration NEAR = Duration.ofMinutes(2);

  Posting of(Actor asker, ChannelId channel, List<UserId> to, Instant now) {
    List<Actor> asked =
        to.stream()
            .filter(user -> !user.equals(asker.user()))
            .map(user -> new Actor(asker.team(), user))
            .toList();
    if (asked.isEmpty()) {
      return new Posting.Unknown(HeldCards.NAME_SOMEBODY);
    }
    return asked.stream()
        .filter(this::isAddressable)
        .flatMap(person -> hours.of(person, channel).nextWindow(now).stream())
        .min(Comparator.naturalOrder())
        .map(back -> posting(back, now))
        .orElseGet(() -> new Posting.Unknown(HeldCards.NOBODY_IS_BACK));
  }

  private boolean isAddressable(Actor person) {
    return directory.person(person).filter(Person::isAddressable).isPresent();
  }

  private static Posting posting(Instant back, Instant now) {
    if (back.isBefore(now.plus(NEAR))) {
      return new Posting.Now();
    }
    return back.isAfter(now.plus(HeldPost.MOST_DAYS, ChronoUnit.DAYS))
        ? new Posting.Unknown(HeldCards.NOBODY_IS_BACK)
        : new Posting.Then(wholeSecond(back));
  }

  /** Never before they read. */
  private static Instant wholeSecond(Instant back) {
    Instant whole = back.truncatedTo(ChronoUnit.SECONDS);
    return whole.equals(back) ? whole : whole.plusSeconds(1);
  }

  /** Whose day it is at that moment; nobody's where hours were changed meanwhile. */
  Optional<Actor> atWork(HeldAsk ask) {
    return ask.to().stream()
        .map(user -> new Actor(ask.post().team(), user))
        .filter(person -> hours.of(person, ask.post().channel()).isWorking(ask.post().at()))
        .filter(this::isAddressable)
        .findFirst();
  }
}

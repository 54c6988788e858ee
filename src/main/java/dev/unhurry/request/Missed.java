package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Person;
import dev.unhurry.duty.Diary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out, where a duty looks at a request, what an event should have told: an outage may have
 * swallowed it. Only what Slack says in so many words counts; a channel that it does not show may
 * be one for which a scope is missing, and what is open there ends in its own time.
 */
record Missed(Directory directory, Diary diary) {
  /** Whether somebody or the channel is gone; it is dealt with as if the event had come now. */
  boolean happened(Request request, Instant now) {
    Optional<Departure> missed = missed(request, now);
    missed.ifPresent(it -> diary.register(it.team(), List.of(Gone.duty(it))));
    return missed.isPresent();
  }

  /** A Slack that does not answer has not said that anybody is gone. */
  private Optional<Departure> missed(Request request, Instant now) {
    try {
      return people(request)
          .filter(this::isClosed)
          .map(person -> Departure.deactivated(person, now))
          .findFirst()
          .or(() -> archived(request, now));
    } catch (DirectoryAway e) {
      return Optional.empty();
    }
  }

  private static Stream<Actor> people(Request request) {
    return Stream.concat(
        Stream.of(request.askedBy()),
        request.expected().stream().filter(one -> !one.isChannel()).map(request::responder));
  }

  private boolean isClosed(Actor person) {
    return directory
        .person(person)
        .filter(known -> known.standing() == Person.Standing.DEACTIVATED)
        .isPresent();
  }

  private Optional<Departure> archived(Request request, Instant now) {
    return directory
        .channel(request.ref().team(), request.ref().channel())
        .filter(Channel::archived)
        .map(
            channel ->
                Departure.of(request.ref().team(), Departure.What.ARCHIVED, channel.id(), now));
  }
}

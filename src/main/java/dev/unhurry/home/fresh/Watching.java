package dev.unhurry.home.fresh;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Screens;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which requests stand on whose App Home, and tells these people's screens when one of them
 * changes.
 *
 * <p>In memory only, by ids, and only of Homes laid out here of late: what happens to a request
 * costs no look at the store, while Slack waits for its acknowledgement.
 */
public final class Watching {
  private static final Duration REMEMBERED = Duration.ofHours(8);
  private static final int MOST_PEOPLE = 1_000;

  private final Screens screens;
  private final Cache<Actor, Set<MessageRef>> shown =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(REMEMBERED).build();

  /** Counts what happened to requests, whosever they are. */
  private final AtomicLong happenings = new AtomicLong();

  public Watching(Screens screens) {
    this.screens = screens;
  }

  public RequestBook watched(RequestBook book) {
    return new WatchedRequests(book, this);
  }

  public PersonalBooks watched(PersonalBooks books) {
    QuietBook quiet = new WatchedQuiet(books.quiet(), screens);
    OwnTimeBook time = new WatchedTime(books.time(), screens);
    return new PersonalBooks(quiet, time);
  }

  /** What a Home lists. */
  public record Listed(List<Request> waiting, List<Request> asked) {
    Stream<Request> all() {
      return Stream.concat(waiting.stream(), asked.stream());
    }
  }

  /**
   * The requests that this person's Home is going to show, as the book has them.
   *
   * <p>What happens while they are read, to one that was not on it before, would concern nobody; so
   * where anything did, the Home is laid out once more.
   */
  public Listed onHome(Actor person, RequestBook book) {
    long before = happenings.get();
    Listed listed = new Listed(book.waitingFor(person), book.askedBy(person));
    shown.put(person, listed.all().flatMap(Watching::messages).collect(Collectors.toSet()));
    if (happenings.get() != before) {
      screens.changed(person);
    }
    return listed;
  }

  private static Stream<MessageRef> messages(Request request) {
    return Stream.concat(
        Stream.of(request.ref()), request.also().stream().map(ts -> request.ref().at(ts)));
  }

  /** Something happened at a message that leads to requests. */
  void changed(MessageRef message) {
    happenings.incrementAndGet();
    shown.asMap().entrySet().stream()
        .filter(one -> one.getValue().contains(message))
        .forEach(one -> screens.changed(one.getKey()));
  }

  /** This is how a request stands from now on; it may have been on other Homes before. */
  void changed(Request request) {
    changed(request.ref());
    screens.changed(request.askedBy());
    request.expected().stream()
        .filter(one -> !one.isChannel())
        .forEach(one -> screens.changed(request.responder(one)));
  }
}

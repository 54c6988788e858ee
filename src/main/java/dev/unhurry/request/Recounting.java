package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.duty.Duty;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts due times anew in what the responders' working time is now.
 *
 * <p>Ben is asked on Monday, with time until Tuesday 10:00. Then he takes Tuesday to Thursday off:
 * what he is allowed has not changed, and now ends on Friday.
 */
public final class Recounting {
  /** Everything that waits for somebody is counted anew. */
  public static final String RECOUNT = "recount";

  /** All instances know what somebody said of their time within five seconds. */
  private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(10);

  private final RequestBook book;
  private final Promises promises;

  Recounting(RequestBook book, Promises promises) {
    this.book = book;
    this.promises = promises;
  }

  /**
   * Promises to count all that waits for somebody: at once, and once more when whichever instance
   * does it knows of the change.
   *
   * @param changed each change makes duties of its own
   */
  public static List<Duty> duties(Actor person, Instant changed) {
    Instant moment = Duty.atOnce(changed);
    return Stream.of(moment, moment.plus(KNOWN_EVERYWHERE))
        .map(at -> duty(person, moment, at))
        .toList();
  }

  private static Duty duty(Actor person, Instant changed, Instant at) {
    String user = person.user().value();
    return Duty.about(
        String.join("|", user, changed.toString(), at.toString()),
        person.team(),
        RECOUNT,
        at,
        Map.of("person", user, "changed", changed.toString()));
  }

  /** The request as it counts now, entered in the book with what follows where that differs. */
  public Request counted(Request request, Instant now) {
    Request anew = anew(request, now);
    if (!anew.equals(request)) {
      book.revise(anew, newDuties(request, anew, now));
    }
    return anew;
  }

  /**
   * The asker has replied to what was asked back: they know that the clock starts anew, and who is
   * asked finds it in their next list.
   */
  void answeredBack(Request request, Instant now) {
    Request anew = anew(request, now);
    if (!anew.expected().equals(request.expected())) {
      Request known = anew.with(anew.expected());
      List<Duty> duties = newDuties(request, known, now);
      duties.addAll(besideDueTimes(known, now));
      book.revise(known, duties);
    }
  }

  /** Fewer are asked than before; it ends where those who remain have answered. */
  public void remain(Request before, Request rest, Instant now) {
    if (rest.standing().state().goesOn()) {
      book.revise(rest, newDuties(before, rest, now));
    } else {
      book.close(rest.ref());
    }
  }

  /** The same where nobody said that anything changed; what else waits for them is counted too. */
  Request afterDrift(Request request, Instant now) {
    Request anew = anew(request, now);
    if (!anew.equals(request)) {
      List<Duty> duties = newDuties(request, anew, now);
      anew.expected().stream()
          .filter(one -> !request.expected().contains(one) && !one.isChannel())
          .flatMap(one -> drifted(anew.responder(one), now))
          .forEach(duties::add);
      book.revise(anew, duties);
    }
    return anew;
  }

  /** Several duties of a turn find it out, and one count of all is enough. */
  private static Stream<Duty> drifted(Actor person, Instant now) {
    return duties(person, now.truncatedTo(ChronoUnit.MINUTES)).stream();
  }

  /** Whether none of those who are asked works within 60 days. */
  public boolean isHopeless(Request request) {
    return request.expected().stream()
        .allMatch(one -> promises.counted(request, one, one.allowed()).isEmpty());
  }

  private Request anew(Request request, Instant now) {
    return request.untold(
        request.expected().stream()
            .map(one -> anew(request, onceAskedBack(request, one), now))
            .toList());
  }

  /** Who asked back has a whole new clock from the asker's reply on. */
  private Expected onceAskedBack(Request request, Expected one) {
    Allowed allowed = one.allowed();
    return request
        .standing()
        .asked()
        .filter(allowed.since()::isBefore)
        .filter(reply -> request.awaits(one.responder()))
        .flatMap(reply -> promises.counted(request, one, new Allowed(reply, allowed.time())))
        .orElse(one);
  }

  /**
   * Who does not work within 60 days keeps the due time that was promised, so that the request ends
   * as every other does. No due time is set that is over already: what has been said of the old one
   * is not said again.
   */
  private Expected anew(Request request, Expected one, Instant now) {
    Optional<Expected> counted = promises.counted(request, one, one.allowed());
    if (counted.isEmpty() || counted.get().due().isAfter(now)) {
      return counted.orElse(one);
    }
    return one.due().isAfter(now) ? fromNow(request, one, now) : one;
  }

  /**
   * Whoever comes back early would be late at once; they have the whole time from now on, if that
   * ends before the asker expects it.
   */
  private Expected fromNow(Request request, Expected one, Instant now) {
    return promises
        .counted(request, one, new Allowed(now, one.allowed().time()))
        .filter(counted -> counted.due().isBefore(one.due()))
        .orElse(one);
  }

  /**
   * What the others were promised is not promised again: it may have been kept long ago. A reminder
   * whose moment is past is none any more.
   */
  private List<Duty> newDuties(Request before, Request anew, Instant now) {
    Set<String> known = promises.of(before).stream().map(Duty::id).collect(Collectors.toSet());
    return new ArrayList<>(
        promises.of(anew).stream()
            .filter(Recounting::hasDueTime)
            .filter(duty -> !known.contains(duty.id()))
            .filter(duty -> !isMissedReminder(duty, now))
            .toList());
  }

  private static boolean isMissedReminder(Duty duty, Instant now) {
    return duty.kind().equals(Promises.REMINDER) && !duty.due().isAfter(now);
  }

  /**
   * What follows from working time alone, also where no due time moves: a list comes at another
   * window, or somebody is back on another day.
   */
  public List<Duty> besideDueTimes(Request request, Instant now) {
    return promises.of(request).stream()
        .filter(duty -> !hasDueTime(duty))
        .filter(duty -> duty.due().isAfter(now) || duty.kind().equals(StillNeeded.STILL_NEEDED))
        .toList();
  }

  private static boolean hasDueTime(Duty duty) {
    return duty.facts().containsKey("due");
  }
}

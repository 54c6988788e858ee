package dev.unhurry.request.gone;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Gone;
import dev.unhurry.request.Recounting;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deals with what is open where somebody or something is gone.
 *
 * <p>Ben leaves #design. Of what Ana asked him and Maya there, Maya is still asked; what she asked
 * him alone is closed, and she reads once that it waits for nobody any more. What Ben asked there
 * is withdrawn. Half done and begun again it ends the same: whoever is told was entered, with all
 * of theirs, before the first was closed.
 */
final class Departed implements Keeper {
  private final RequestBook book;
  private final Recounting recounting;
  private final Directory directory;

  Departed(Following following) {
    this.book = following.book();
    this.recounting = following.recounting();
    this.directory = following.directory();
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Departure departure = Gone.in(duty);
    return departure
        .person()
        .map(user -> person(departure, new Actor(departure.team(), user), now))
        .orElseGet(() -> channel(departure));
  }

  private Outcome person(Departure departure, Actor person, Instant now) {
    if (asked(departure, person).isEmpty() && asks(departure, person).isEmpty()) {
      return new Outcome.Drop("nothing is open with them");
    }
    boolean account = isClosed(person);
    if (departure.what() == What.DEACTIVATED && !account) {
      return new Outcome.Drop("they are back");
    }
    // A closed account leaves every channel: all of it is one message, whichever event comes first.
    return leave(account ? Departure.deactivated(person, departure.at()) : departure, person, now);
  }

  private boolean isClosed(Actor person) {
    return directory
        .personNow(person)
        .map(known -> known.standing() == Person.Standing.DEACTIVATED)
        .orElse(true);
  }

  private Outcome leave(Departure departure, Actor person, Instant now) {
    asks(departure, person).forEach(request -> book.close(request.ref()));
    List<Request> alone = new ArrayList<>();
    for (Request request : asked(departure, person)) {
      List<Expected> others = others(request, person.user());
      if (others.isEmpty()) {
        alone.add(request);
      } else {
        recounting.remain(request, request.with(others), now);
      }
    }
    handBack(departure, alone);
    return new Outcome.Drop("they are asked no more");
  }

  private static List<Expected> others(Request request, UserId gone) {
    return request.expected().stream().filter(one -> !one.responder().equals(gone)).toList();
  }

  /** What they were asked before they went. */
  private List<Request> asked(Departure departure, Actor person) {
    return book.waitingFor(person).stream()
        .filter(request -> isThere(request, departure.channel()))
        .filter(
            request ->
                request.of(person.user()).stream()
                    .noneMatch(one -> one.from().isAfter(departure.at())))
        .toList();
  }

  private List<Request> asks(Departure departure, Actor person) {
    return book.askedBy(person).stream()
        .filter(request -> isThere(request, departure.channel()))
        .filter(request -> isBefore(request, departure))
        .toList();
  }

  private static boolean isThere(Request request, Optional<ChannelId> channel) {
    return channel.filter(one -> !one.equals(request.ref().channel())).isEmpty();
  }

  private static boolean isBefore(Request request, Departure departure) {
    return !request.ref().posted().isAfter(departure.at());
  }

  private Outcome channel(Departure departure) {
    ChannelId channel = departure.channel().orElseThrow();
    List<Request> open =
        book.in(departure.team(), channel).stream()
            .filter(request -> isBefore(request, departure))
            .toList();
    if (open.isEmpty()) {
      return new Outcome.Drop("nothing is open there");
    }
    if (departure.what() == What.ARCHIVED && isOpenAgain(departure, channel)) {
      return new Outcome.Drop("it is open again");
    }
    handBack(departure, open);
    return new Outcome.Drop("nothing is followed there any more");
  }

  private boolean isOpenAgain(Departure departure, ChannelId channel) {
    return directory
        .channelNow(departure.team(), channel)
        .filter(known -> !known.archived())
        .isPresent();
  }

  private void handBack(Departure departure, List<Request> closed) {
    Map<UserId, List<Request>> askers =
        closed.stream().collect(groupingBy(Request::asker, LinkedHashMap::new, toList()));
    for (List<Request> theirs : askers.values()) {
      Duty told = Back.of(departure, theirs).duty();
      theirs.forEach(request -> book.close(request.ref(), List.of(told)));
    }
  }
}

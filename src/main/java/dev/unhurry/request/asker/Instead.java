package dev.unhurry.request.asker;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.DueTimes;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts somebody in the place of those who have not answered. */
final class Instead {
  private final Directory directory;
  private final DueTimes dueTimes;
  private final Handling handling;

  Instead(Following following) {
    this.directory = following.directory();
    this.dueTimes = following.promises().dueTimes();
    this.handling = following.handling();
  }

  /** Whose place is taken: those whose time is up; before that all who are awaited. */
  static Whom replaced(Request request, Instant now) {
    Whom late = Whom.late(request, now);
    return late.some().isEmpty() ? Whom.awaited(request) : late;
  }

  /** Why this person cannot be asked: Slack's own list offers everybody. */
  Optional<Reply> problem(Request request, UserId user) {
    Actor person = new Actor(request.ref().team(), user);
    if (user.equals(request.asker())) {
      return Optional.of(ElseForm.yourself());
    }
    if (request.of(user).isPresent()) {
      return Optional.of(ElseForm.askedAlready());
    }
    if (directory.person(person).filter(Person::isAddressable).isEmpty()) {
      return Optional.of(ElseForm.notOfHere());
    }
    List<UserId> members = directory.members(request.ref().team(), request.ref().channel());
    return members.isEmpty() || members.contains(user)
        ? Optional.empty()
        : Optional.of(ElseForm.notInChannel());
  }

  /** All but the last in thought, so that one write does the whole of it. */
  Optional<Request> handOver(Request request, UserId to, Instant now) {
    List<UserId> from = replaced(request, now).some().stream().map(Expected::responder).toList();
    Optional<Request> fewer = Optional.of(request);
    for (UserId one : from.subList(0, from.size() - 1)) {
      fewer = fewer.flatMap(held -> dueTimes.handedOver(held, one, to, now));
    }
    UserId last = from.get(from.size() - 1);
    return fewer.flatMap(held -> handling.handedOver(held, last, to, request.asker(), now));
  }
}

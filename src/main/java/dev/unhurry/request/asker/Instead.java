package dev.unhurry.request.asker;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Handling;
import dev.unhurry.request.Request;
import dev.unhurry.request.TakingOver;
import dev.unhurry.request.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts somebody in the place of those who have not answered. */
final class Instead {
  private final TakingOver takingOver;
  private final Handling handling;

  Instead(Following following) {
    this.takingOver = new TakingOver(following.directory());
    this.handling = following.handling();
  }

  /** Whose place is taken: those whose time is up; before that all who are awaited. */
  static Whom replaced(Request request, Instant now) {
    Whom late = Whom.late(request, now);
    return late.some().isEmpty() ? Whom.awaited(request) : late;
  }

  /** Why this person cannot be asked: Slack's own list offers everybody. */
  Optional<Reply> problem(Request request, UserId user) {
    if (user.equals(request.asker())) {
      return Optional.of(ElseForm.yourself());
    }
    if (request.of(user).isPresent()) {
      return Optional.of(ElseForm.askedAlready());
    }
    if (!takingOver.isOfUs(new Actor(request.ref().team(), user))) {
      return Optional.of(ElseForm.notOfHere());
    }
    return takingOver.isThere(request.ref(), user)
        ? Optional.empty()
        : Optional.of(ElseForm.notInChannel());
  }

  Optional<Request> handOver(Request request, UserId to, Instant now) {
    List<UserId> from = replaced(request, now).some().stream().map(Expected::responder).toList();
    return handling.handedOver(request, from, to, request.asker(), now);
  }
}

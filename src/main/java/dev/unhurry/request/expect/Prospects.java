package dev.unhurry.request.expect;

import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.AtOpening;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at each of those asked, and keeps what helps the asker to know. */
record Prospects(RuledHours hours, Covers covers) {
  /** Of whom something is to be told, in the order in which they were asked. */
  List<Prospect> telling(AtOpening asked, Optional<Request> request, Instant now) {
    WorkingTime reader = hours.hours().of(asked.askedBy());
    return asked.to().stream()
        .map(user -> prospect(user, asked, request, now))
        .filter(one -> one.helps(reader, now))
        .toList();
  }

  private Prospect prospect(UserId user, AtOpening asked, Optional<Request> request, Instant now) {
    WorkingTime theirs = hours.of(new Actor(asked.ref().team(), user), asked.ref().channel());
    boolean urgent = request.filter(open -> open.urgency() == Urgency.URGENT).isPresent();
    Presence presence = urgent ? Presence.atAnyTime(theirs, now) : Presence.of(theirs, now);
    Optional<Instant> due = request.flatMap(open -> open.of(user)).map(Expected::due);
    return new Prospect(user, due, presence, request.isPresent(), covers.of(presence, asked, now));
  }
}

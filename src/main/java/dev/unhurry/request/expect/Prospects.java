package dev.unhurry.request.expect;

import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
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
    Urgency urgency = request.map(Request::urgency).orElse(Urgency.STANDARD);
    Presence presence = covers.presence(user, asked, urgency, now);
    Optional<Instant> due = request.flatMap(open -> open.of(user)).map(Expected::due);
    Optional<Cover> cover = covers.of(presence, asked, urgency, now);
    return new Prospect(user, due, presence, request.isPresent(), cover);
  }
}

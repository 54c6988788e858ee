package dev.unhurry.request;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.Return;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Promises that whoever asks somebody on leave is asked before that person is back whether they
 * still need it: once for each leave, however much they asked.
 */
public final class StillNeeded {
  /** The asker is asked whether it is still needed. */
  public static final String STILL_NEEDED = "still-needed";

  private final HoursBook hours;

  StillNeeded(HoursBook hours) {
    this.hours = hours;
  }

  /** For each leave that begins while the request is followed and ends after it was asked. */
  List<Duty> of(Request request) {
    return request.expected().stream().flatMap(one -> of(request, one)).toList();
  }

  private Stream<Duty> of(Request request, Expected one) {
    if (one.isChannel()) {
      return Stream.empty();
    }
    Instant followed = Promises.ends(request);
    return Return.after(hours.of(request.responder(one)), one.allowed().since()).stream()
        .filter(leave -> leave.from().isBefore(followed))
        .flatMap(leave -> duty(request, one.responder(), leave).stream());
  }

  private Optional<Duty> duty(Request request, UserId away, Return leave) {
    Actor asker = request.askedBy();
    return leave
        .dayBefore(hours.of(asker))
        .map(at -> duty(asker, away, leave.end().toString(), at));
  }

  private static Duty duty(Actor asker, UserId away, String end, Instant at) {
    Map<String, String> facts =
        Map.of("person", away.value(), "end", end, "asker", asker.user().value());
    String subject = String.join("|", away.value(), end, asker.user().value());
    return Duty.about(subject, asker.team(), STILL_NEEDED, at, facts);
  }
}

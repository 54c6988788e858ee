package dev.unhurry.replay;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Promises;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what was said about requests that nothing settled: an export shows it all at once. */
record Aftermath(Export export) {
  List<Witness.Case> of(Collection<Witness.Case> cases) {
    return cases.stream().map(one -> new Witness.Case(one.request(), ending(one))).toList();
  }

  private Ending ending(Witness.Case one) {
    if (one.ending() != Ending.NEVER) {
      return one.ending();
    }
    if (isAnsweredElsewhere(one.request())) {
      return Ending.ELSEWHERE;
    }
    return isAnsweredByOthers(one.request()) ? Ending.BY_OTHERS : Ending.NEVER;
  }

  private boolean isAnsweredElsewhere(Request request) {
    Set<UserId> asked = asked(request);
    return said(request, request.lastDue().due())
        .filter(PastMessage::inChannel)
        .anyMatch(message -> asked.contains(message.message().author()));
  }

  private boolean isAnsweredByOthers(Request request) {
    Set<UserId> asked = asked(request);
    Predicate<UserId> isOther = who -> !asked.contains(who) && !who.equals(request.asker());
    return said(request, Promises.ends(request))
        .filter(
            message -> message.message().thread().filter(request.start().ts()::equals).isPresent())
        .anyMatch(reply -> isOther.test(reply.message().author()));
  }

  private static Set<UserId> asked(Request request) {
    return request.expected().stream()
        .map(Expected::responder)
        .filter(who -> !who.equals(Standing.CHANNEL))
        .collect(Collectors.toSet());
  }

  /** What people wrote in its channel after it. */
  private Stream<PastMessage> said(Request request, Instant until) {
    return export
        .messages()
        .get(request.ref().channel())
        .tailMap(request.ref().ts(), false)
        .values()
        .stream()
        .takeWhile(message -> !message.ref().posted().isAfter(until))
        .filter(PastMessage::isHeard);
  }
}

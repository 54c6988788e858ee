package dev.unhurry.request.reopen;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.Requests;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which check marks did not stand on a message any more: one that was put there before and is heard
 * of late, or again, must not settle it.
 */
final class Unmarked {
  private Unmarked() {}

  static List<Happening> at(Instant seen, Request request, Collection<Happening> stand) {
    Stream<UserId> people =
        Stream.concat(
            Stream.of(request.asker()), request.expected().stream().map(one -> one.responder()));
    return people
        .flatMap(
            who -> Requests.DONE.stream().map(it -> new Happening(Kind.NOT_DONE, who, seen, it)))
        .filter(gone -> stand.stream().noneMatch(mark -> isOf(gone, mark)))
        .toList();
  }

  private static boolean isOf(Happening gone, Happening mark) {
    return mark.kind() == Kind.DONE
        && mark.by().equals(gone.by())
        && mark.emoji().equals(gone.emoji());
  }
}

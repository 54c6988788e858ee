package dev.unhurry.replay;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds which of several happenings settled a request.
 *
 * @param before the requests as they stood before; those that one happening settles are not needed
 * @param happenings never empty
 */
record Settling(List<Request> before, List<Happening> happenings) {
  Happening of(MessageRef ref) {
    return before.stream()
        .filter(request -> request.ref().equals(ref))
        .findFirst()
        .flatMap(this::first)
        .orElseGet(() -> happenings.get(0));
  }

  private Optional<Happening> first(Request request) {
    Life life = request.life();
    for (Happening one : happenings.stream().sorted(Comparator.comparing(Happening::at)).toList()) {
      life = life.and(new Happenings(List.of(one)));
      if (!request.with(life).standing().state().goesOn()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}

package dev.unhurry.request.expect;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.util.Optional;

/** Who is asked in whose place, as a button carries it. */
record Instead(MessageRef ref, UserId from, UserId to) {
  String value() {
    return String.join(" ", ref.pointer(), from.value(), to.value());
  }

  /** Reads what came back from a client; empty where it is none of ours. */
  static Optional<Instead> read(TeamId team, String value) {
    String[] parts = value.split(" ", -1);
    if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
      return Optional.empty();
    }
    return MessageRef.pointedAt(team, parts[0])
        .map(ref -> new Instead(ref, new UserId(parts[1]), new UserId(parts[2])));
  }
}

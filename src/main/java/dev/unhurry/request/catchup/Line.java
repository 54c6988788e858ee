package dev.unhurry.request.catchup;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Promises;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of a digest: what a message of its own would have said, and about which request. */
record Line(What what, MessageRef ref) {
  /** What it would have said, in the order of a digest, and the sign for it. */
  enum What {
    WAITS_FOR_YOU("W"),
    NO_ANSWER("N"),
    ENDED("E");

    private final String sign;

    What(String sign) {
      this.sign = sign;
    }
  }

  private static final Map<String, What> KINDS =
      Map.of(
          Promises.REMINDER, What.WAITS_FOR_YOU,
          Promises.DUE_NEWS, What.NO_ANSWER,
          Promises.EXPIRY, What.ENDED);

  /** The one that may stand for this duty; several make none. */
  static Optional<Line> of(Duty duty) {
    return Optional.ofNullable(KINDS.get(duty.kind())).map(what -> new Line(what, duty.message()));
  }

  String written() {
    return what.sign + ref.pointer();
  }

  static Stream<Line> read(TeamId team, String written) {
    return Stream.of(What.values())
        .filter(what -> written.startsWith(what.sign))
        .flatMap(
            what ->
                MessageRef.pointedAt(team, written.substring(what.sign.length())).stream()
                    .map(ref -> new Line(what, ref)));
  }
}

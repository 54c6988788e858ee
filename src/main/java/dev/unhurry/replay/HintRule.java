package dev.unhurry.replay;

import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import java.time.Duration;

/** Which rule of reading stands behind a hint, by reading the same burst that earned it. */
record HintRule(History history, Reader reader, Duration grace) {
  String of(MessageRef ping) {
    return history
        .around(ping, Burst.reach(grace))
        .match(
            found ->
                Burst.around(ping, found.people(), grace)
                    .map(burst -> reader.read(burst.passage()).rule())
                    .orElse(""),
            after -> "",
            why -> "");
  }
}

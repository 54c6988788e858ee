package dev.unhurry.replay;

import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import java.time.Duration;
import java.util.List;

/** Which rule of reading stands behind a hint, by reading the same burst that earned it. */
record HintRule(History history, Reader reader, Duration grace) {
  String of(MessageRef ping) {
    return history.from(ping).match(this::rule, after -> "", why -> "");
  }

  private String rule(History.Found found) {
    List<Message> people = found.people();
    return people.isEmpty() ? "" : reader.read(Burst.startingAt(people, grace).passage()).rule();
  }
}

package dev.unhurry.nudge.thread;

import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card(
            "a hint in a long thread",
            new DecisionCards("add_context:decision").decision(Town.ref(Town.MONDAY_9_LISBON))));
  }
}

package dev.unhurry.nudge.hint;

import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;

/** The hint book on paper keeps the contract. */
class InMemoryHintBookTest extends HintBookContract {
  private final HintBook book = new InMemoryHintBook(time);

  @Override
  protected HintBook book() {
    return book;
  }

  @Override
  protected TeamId team() {
    return Town.TEAM;
  }
}

package dev.unhurry.availability;

import dev.unhurry.chat.TeamId;

/** The book of own hours on paper keeps the contract. */
class InMemoryOwnTimeBookTest extends OwnTimeBookContract {
  private final OwnTimeBook book = new InMemoryOwnTimeBook();

  @Override
  protected OwnTimeBook book() {
    return book;
  }

  @Override
  protected TeamId team() {
    return new TeamId("T0PAPER");
  }
}

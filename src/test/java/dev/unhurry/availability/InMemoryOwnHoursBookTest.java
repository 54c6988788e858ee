package dev.unhurry.availability;

import dev.unhurry.chat.TeamId;

/** The book of own hours on paper keeps the contract. */
class InMemoryOwnHoursBookTest extends OwnHoursBookContract {
  private final OwnHoursBook book = new InMemoryOwnHoursBook();

  @Override
  protected OwnHoursBook book() {
    return book;
  }

  @Override
  protected TeamId team() {
    return new TeamId("T0PAPER");
  }
}

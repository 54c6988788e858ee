package dev.unhurry.availability;

import dev.unhurry.chat.TeamId;

/** The quiet book on paper keeps the contract. */
class InMemoryQuietBookTest extends QuietBookContract {
  private final QuietBook book = new InMemoryQuietBook(time);

  @Override
  protected QuietBook book() {
    return book;
  }

  @Override
  protected TeamId team() {
    return new TeamId("T0PAPER");
  }
}

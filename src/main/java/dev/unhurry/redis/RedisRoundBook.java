package dev.unhurry.redis;

import dev.unhurry.status.RoundBook;

/** Rounds and updates in Redis. */
final class RedisRoundBook implements RoundBook {
  private final Wire wire;

  RedisRoundBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public String toString() {
    return wire.clock();
  }
}

package dev.unhurry.redis;

import java.time.Instant;
import java.util.Optional;

/**
 * What a Redis says of itself.
 *
 * @param place its address, without a password
 */
public record RedisFacts(
    String place, String version, Keeping keeping, Memory memory, Optional<Parked> parked) {

  /**
   * What it writes to disk.
   *
   * @param appends whether it keeps an append-only file
   * @param fsync how often that file reaches the disk; empty where Redis does not tell
   * @param snapshots whether it saves all from time to time; empty where Redis does not tell
   */
  public record Keeping(boolean appends, Optional<String> fsync, Optional<Boolean> snapshots) {}

  /**
   * What it does when it is full.
   *
   * @param limit in bytes; 0 for none
   * @param used in bytes
   */
  public record Memory(String policy, long limit, long used) {}

  /**
   * Duties that were set aside for a human to look at.
   *
   * @param oldest when the oldest of them was due
   */
  public record Parked(int duties, Optional<Instant> oldest) {}
}

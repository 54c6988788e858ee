package dev.unhurry.chat;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What Slack tells of somebody.
 *
 * @param zone from their profile; empty where Slack withholds it or sends none that exists
 */
public record Person(Actor actor, String name, Standing standing, Optional<ZoneId> zone) {
  /** What somebody is to this workspace. */
  public enum Standing {
    /** An owner or admin of this workspace. */
    ADMIN,
    MEMBER,
    GUEST,
    EXTERNAL,
    BOT,
    DEACTIVATED
  }

  /** Whether requests may be followed for them: people of this workspace, guests included. */
  public boolean isAddressable() {
    return switch (standing) {
      case ADMIN, MEMBER, GUEST -> true;
      case EXTERNAL, BOT, DEACTIVATED -> false;
    };
  }
}

package dev.unhurry.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A member of the workspace, or a guest from another one.
 *
 * @param color six hex digits, the colour behind the initials
 */
public record User(
    String id,
    String name,
    String realName,
    String title,
    ZoneId zone,
    String color,
    Set<Flag> flags,
    Status status,
    Optional<Quiet> quiet) {

  /** What a member is besides a plain one. */
  public enum Flag {
    ADMIN,
    OWNER,
    GUEST,
    EXTERNAL,
    DEACTIVATED,
    BOT
  }

  /**
   * The line a person shows beside the name.
   *
   * @param emoji like {@code :palm_tree:}
   * @param until when it goes by itself
   */
  public record Status(String text, String emoji, Optional<Instant> until) {
    public static final Status NONE = new Status("", "", Optional.empty());
  }

  /** Do-not-disturb from one instant to another. */
  public record Quiet(Instant from, Instant to) {
    public boolean runs(Instant now) {
      return !now.isBefore(from) && now.isBefore(to);
    }
  }

  public User {
    flags = Set.copyOf(flags);
  }

  /** A plain member with nothing set. */
  public static User of(String id, String name, String realName, String title, ZoneId zone) {
    String color = String.format("%06x", ((name.hashCode() * 2654435761L) >>> 8) & 0x7f7f7f);
    return new User(
        id, name, realName, title, zone, color, Set.of(), Status.NONE, Optional.empty());
  }

  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** What shows at a moment: Slack takes a status away at its time. */
  public Status status(Instant now) {
    return status.until().filter(end -> !now.isBefore(end)).isEmpty() ? status : Status.NONE;
  }

  public User with(Flag flag, boolean set) {
    Set<Flag> changed = new TreeSet<>(flags);
    if (set) {
      changed.add(flag);
    } else {
      changed.remove(flag);
    }
    return new User(id, name, realName, title, zone, color, changed, status, quiet);
  }

  public User withColor(String other) {
    return new User(id, name, realName, title, zone, other, flags, status, quiet);
  }

  public User withZone(ZoneId other) {
    return new User(id, name, realName, title, other, color, flags, status, quiet);
  }

  public User withStatus(Status other) {
    return new User(id, name, realName, title, zone, color, flags, other, quiet);
  }

  public User withQuiet(Optional<Quiet> other) {
    return new User(id, name, realName, title, zone, color, flags, status, other);
  }

  /** As users.info shows it (docs.slack.dev/reference/objects/user-object). */
  public ObjectNode json(Instant now, String teamId) {
    String home = is(Flag.EXTERNAL) ? World.OTHER_TEAM : teamId;
    ObjectNode made =
        Json.object("id", id, "team_id", home, "name", name, "deleted", is(Flag.DEACTIVATED));
    made.put("color", color).put("real_name", realName).put("tz", zone.getId());
    made.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    made.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    made.set("profile", profile(status(now), home));
    made.put("is_admin", is(Flag.ADMIN)).put("is_owner", is(Flag.OWNER));
    made.put("is_primary_owner", false).put("is_restricted", is(Flag.GUEST));
    made.put("is_ultra_restricted", false).put("is_bot", is(Flag.BOT));
    made.put("is_app_user", false).put("updated", 0);
    if (is(Flag.EXTERNAL)) {
      made.put("is_stranger", false);
    }
    return made;
  }

  private ObjectNode profile(Status shown, String home) {
    ObjectNode made = Json.object("title", title, "real_name", realName, "display_name", name);
    made.put("real_name_normalized", realName).put("display_name_normalized", name);
    made.put("status_text", shown.text()).put("status_emoji", shown.emoji());
    made.put("status_expiration", shown.until().map(Instant::getEpochSecond).orElse(0L));
    made.put("team", home);
    if (is(Flag.BOT)) {
      made.put("api_app_id", World.APP).put("bot_id", World.BOT);
    }
    return made;
  }
}

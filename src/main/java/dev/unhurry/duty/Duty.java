package dev.unhurry.duty;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Something promised for a time.
 *
 * @param id the same for the same promise, so that making it twice makes it once
 * @param kind which room keeps it
 * @param facts ids and times the room needs to keep it; never text
 */
public record Duty(String id, TeamId team, String kind, Instant due, Map<String, String> facts) {
  public Duty {
    facts = Map.copyOf(facts);
  }

  /** A duty whose id follows from its kind and what it is about. */
  public static Duty about(
      String subject, TeamId team, String kind, Instant due, Map<String, String> facts) {
    String name = String.join("|", team.value(), kind, subject);
    return new Duty(shortened(name), team, kind, due, facts);
  }

  /** 96 bits of a hash: short, because tens of thousands of ids stand in the diary. */
  private static String shortened(String name) {
    UUID hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    byte[] bytes =
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
            .putLong(hash.getMostSignificantBits())
            .putInt((int) hash.getLeastSignificantBits())
            .array();
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  /**
   * The due time of what is to be kept at once. The diary rounds up to milliseconds, so the moment
   * itself would come one late, and with a clock that stands still never.
   */
  public static Instant atOnce(Instant now) {
    return now.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The message that its facts name. */
  public MessageRef message() {
    return new MessageRef(team, new ChannelId(fact("channel")), new MessageTs(fact("ts")));
  }

  public String fact(String name) {
    String value = facts.get(name);
    if (value == null) {
      throw new IllegalStateException("duty " + id + " (" + kind + ") carries no " + name);
    }
    return value;
  }
}

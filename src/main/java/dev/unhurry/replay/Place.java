package dev.unhurry.replay;

import dev.unhurry.chat.ChannelId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A channel of the export.
 *
 * @param known whether the export names its id; otherwise no link can be made
 */
record Place(ChannelId id, String name, boolean known) {
  private static final Pattern ID = Pattern.compile("\\w{1,40}");

  /** Whether something may be an id of Slack's. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static Place known(String id, String name) {
    return new Place(new ChannelId(id), name, true);
  }

  /** A channel that is only a folder gets an id that stands for its name. */
  static Place nameless(String name) {
    String standIn = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return new Place(
        new ChannelId("X" + standIn.replace("-", "").toUpperCase(Locale.ROOT)), name, false);
  }
}

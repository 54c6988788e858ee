package dev.unhurry.request;

import java.util.Set;

/**
 * How requests are opened beside being asked.
 *
 * @param trackEmoji names of the emoji, without colons, that open one from the message they are put
 *     on
 */
public record RequestSettings(Set<String> trackEmoji) {
  public static final RequestSettings DEFAULTS = new RequestSettings(Set.of("pushpin"));

  public RequestSettings {
    trackEmoji = Set.copyOf(trackEmoji);
  }
}

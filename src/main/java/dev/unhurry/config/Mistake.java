package dev.unhurry.config;

import dev.unhurry.chat.Secret;
import java.util.regex.Pattern;

/**
 * Something in the configuration that cannot be used.
 *
 * @param key where it stands, such as {@code hours.from} or {@code SANDBOX_PORT}
 * @param value what stands there, fit to be printed; blank where that would say nothing
 * @param rule what it must be
 * @param place file and line; blank for the environment
 */
public record Mistake(String key, String value, String rule, String place) {
  private static final int LONGEST = 60;

  /** Slack's tokens, and addresses with a password. */
  private static final Pattern SECRET = Pattern.compile("(?i)xox[a-z]|xapp-|//[^/\\s]*@");

  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

  /** The value as far as it may be printed: one short line, and stars for what may be a secret. */
  static String shown(String value) {
    if (value.isBlank()) {
      return "nothing";
    }
    if (SECRET.matcher(value).find()) {
      return Secret.STARS;
    }
    String line = UNPRINTABLE.matcher(value.strip()).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  boolean isAbout(Mistake other) {
    return key.equals(other.key) && place.equals(other.place);
  }

  @Override
  public String toString() {
    return key
        + (value.isBlank() ? " " : " (" + value + ") ")
        + rule
        + (place.isBlank() ? "" : " [" + place + "]");
  }
}

package dev.unhurry.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.unhurry.chat.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whether Slack sent a request, from its very bytes.
 *
 * <p>Bolt's own check takes timestamps of any future, compares in a time that depends on the
 * content, and hashes the text in whatever charset the machine has.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Slack on
 *     signatures</a>
 */
public final class Signature {
  static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  static final String SIGNATURE = "X-Slack-Signature";

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration AGE = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

  private final SecretKeySpec key;
  private final InstantSource clock;

  /**
   * @param clock the real one: a request travels in real time, whatever time the bot lives in
   */
  public Signature(Secret secret, InstantSource clock) {
    this.key = new SecretKeySpec(secret.value().getBytes(UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /** Why a request is not believed, fit to be logged; empty where Slack signed it just now. */
  Optional<String> complaint(String timestamp, String signature, byte[] body) {
    if (timestamp == null || signature == null) {
      return Optional.of("it is not signed");
    }
    if (!SECONDS.matcher(timestamp).matches()) {
      return Optional.of("its timestamp is no number");
    }
    Duration age =
        Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
    if (age.abs().compareTo(AGE) > 0) {
      return Optional.of("its timestamp is " + age.abs().toSeconds() + " s off our clock");
    }
    return MessageDigest.isEqual(of(timestamp, body).getBytes(UTF_8), signature.getBytes(UTF_8))
        ? Optional.empty()
        : Optional.of("its signature was not made with SLACK_SIGNING_SECRET");
  }

  private String of(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("every Java has " + ALGORITHM, e);
    }
  }
}

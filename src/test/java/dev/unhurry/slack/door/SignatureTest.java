package dev.unhurry.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final Path VECTOR = Path.of("../shared/slack/signing-vector.json");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final byte[] BODY = "{\"type\":\"event_callback\"}".getBytes(UTF_8);

  private final Signature signature = new Signature(Poster.SECRET, InstantSource.fixed(NOW));

  /** What Slack's documentation shows. */
  private record Vector(String secret, String timestamp, String body, String signature) {
    static Vector read() throws IOException {
      Assumptions.assumeTrue(Files.exists(VECTOR), VECTOR + " is not here");
      JsonObject json = JsonParser.parseString(Files.readString(VECTOR)).getAsJsonObject();
      return new Vector(
          json.get("signing_secret").getAsString(),
          json.get("timestamp").getAsString(),
          json.get("body").getAsString(),
          json.get("signature").getAsString());
    }

    boolean isBelieved() {
      return isBelieved(timestamp, body, signature);
    }

    boolean isBelieved(String timestamp, String body, String signature) {
      InstantSource then = InstantSource.fixed(Instant.ofEpochSecond(1_531_420_618));
      return new Signature(new Secret(secret), then)
          .complaint(timestamp, signature, body.getBytes(UTF_8))
          .isEmpty();
    }
  }

  private static String changed(String text) {
    int at = text.length() - 1;
    return text.substring(0, at) + (text.charAt(at) == '1' ? '2' : '1');
  }

  @Test
  void the_request_of_slacks_documentation_is_believed_and_no_byte_of_it_may_change()
      throws IOException {
    Vector real = Vector.read();
    assertThat(real.isBelieved()).isTrue();
    assertThat(real.isBelieved(changed(real.timestamp), real.body, real.signature)).isFalse();
    assertThat(real.isBelieved(real.timestamp, changed(real.body), real.signature)).isFalse();
    assertThat(real.isBelieved(real.timestamp, real.body, changed(real.signature))).isFalse();
    assertThat(real.isBelieved(real.timestamp, real.body + "\n", real.signature)).isFalse();
  }

  private Optional<String> sent(String timestamp) {
    return signature.complaint(timestamp, Poster.sign(timestamp, BODY), BODY);
  }

  @ParameterizedTest(name = "{0} s")
  @CsvSource({
    "0, true",
    "300, true",
    "-300, true",
    "301, false",
    "-301, false",
    "86400, false",
    "-86400, false"
  })
  void a_request_is_believed_for_five_minutes_both_ways(long secondsAgo, boolean believed) {
    String timestamp = Long.toString(NOW.getEpochSecond() - secondsAgo);
    assertThat(sent(timestamp).isEmpty()).isEqualTo(believed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a word, soon",
    "nothing, ''",
    "a fraction, 1795424400.5",
    "a sign, +1795424400",
    "below zero, -1795424400",
    "more than a long, 99999999999999999999",
    "more than an instant, 9223372036854775807",
    "other digits, ١٧٩٥٤٢٤٤٠٠"
  })
  void a_timestamp_that_is_none_is_not_believed_although_it_is_signed(
      String name, String timestamp) {
    assertThat(sent(timestamp)).contains("its timestamp is no number");
  }

  @Test
  void what_is_not_signed_is_not_believed() {
    String now = Long.toString(NOW.getEpochSecond());
    String signed = Poster.sign(now, BODY);
    assertThat(signature.complaint(now, signed, BODY)).isEmpty();
    assertThat(signature.complaint(null, signed, BODY)).contains("it is not signed");
    assertThat(signature.complaint(now, null, BODY)).contains("it is not signed");
    assertThat(signature.complaint(now, "", BODY)).isPresent();
    assertThat(signature.complaint(now, signed.substring(0, 20), BODY)).isPresent();
    assertThat(signature.complaint(now, signed.replace("v0=", "v1="), BODY)).isPresent();
  }

  @Test
  void a_complaint_shows_neither_secret_nor_signature() {
    String now = Long.toString(NOW.getEpochSecond());
    assertThat(signature.complaint(now, "v0=abc", BODY).orElseThrow())
        .isEqualTo("its signature was not made with SLACK_SIGNING_SECRET");
  }
}

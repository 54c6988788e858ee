package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.User;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads what a person puts up: a status, and do-not-disturb; anything else than a sign is none. */
final class DoorSigns {
  /** Slack shows it where somebody writes a text and chooses no emoji. */
  private static final String TEXT_ALONE = ":speech_balloon:";

  private DoorSigns() {}

  static User.Status status(JsonNode given) {
    String text = given.isTextual() ? given.asText() : given.path("text").asText();
    String emoji = emoji(given.path("emoji").asText(), text);
    return emoji.isEmpty() ? User.Status.NONE : new User.Status(text, emoji, expiration(given));
  }

  private static String emoji(String name, String text) {
    if (name.isEmpty()) {
      return text.isEmpty() ? "" : TEXT_ALONE;
    }
    return name.startsWith(":") ? name : ":" + name + ":";
  }

  private static Optional<Instant> expiration(JsonNode given) {
    if (!given.hasNonNull("expiration")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(given.path("expiration").asText()));
    } catch (DateTimeException e) {
      throw new Refusal(400, "status takes an expiration like 2026-03-02T09:00:00Z.");
    }
  }

  static Optional<User.Quiet> quiet(JsonNode given) {
    if (!given.isObject()) {
      return Optional.empty();
    }
    try {
      Instant from = Instant.parse(given.path("start").asText());
      Instant to = Instant.parse(given.path("end").asText());
      if (from.isBefore(to)) {
        return Optional.of(new User.Quiet(from, to));
      }
    } catch (DateTimeException e) {
      // It is refused below, as one that ends before it starts.
    }
    throw new Refusal(
        400, "do_not_disturb takes start and a later end, like 2026-03-02T09:00:00Z.");
  }
}

package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What somebody asks of the control interface: the body's JSON and the query, body first. */
record Asked(Context context, ObjectNode body) {
  static Asked of(Context context) {
    String text = context.body();
    if (text.isBlank()) {
      return new Asked(context, Json.object());
    }
    JsonNode read =
        Json.parse(text).orElseThrow(() -> new Refusal(400, "The body is not readable JSON."));
    if (!(read instanceof ObjectNode body)) {
      throw new Refusal(400, "The body must be a JSON object.");
    }
    return new Asked(context, body);
  }

  Optional<String> maybe(String name) {
    return Json.text(body, name)
        .or(() -> Optional.ofNullable(context.queryParam(name)).filter(text -> !text.isEmpty()));
  }

  String text(String name) {
    return maybe(name).orElseThrow(() -> new Refusal(400, "The field " + name + " is missing."));
  }

  Optional<Boolean> flag(String name) {
    return maybe(name).map(Boolean::parseBoolean);
  }

  int number(String name, int otherwise) {
    try {
      return maybe(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new Refusal(400, "The field " + name + " must be a whole number.");
    }
  }

  Optional<Instant> instant(String name) {
    try {
      return maybe(name).map(Instant::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(400, "The field " + name + " must look like 2026-03-02T09:00:00Z.");
    }
  }

  Optional<Duration> duration(String name) {
    try {
      return maybe(name).map(Duration::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(400, "The field " + name + " must look like PT4H or PT15M.");
    }
  }
}

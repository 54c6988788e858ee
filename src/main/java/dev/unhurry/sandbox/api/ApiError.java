package dev.unhurry.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import java.util.List;

/** A call that Slack refuses; thrown by a method, caught where answers are sent. */
public final class ApiError extends RuntimeException {
  private final ObjectNode answer;

  private ApiError(String error, ObjectNode more) {
    super(error);
    answer = Json.object("ok", false, "error", error);
    answer.setAll(more);
  }

  /** With Slack's word for it. */
  public static ApiError of(String error) {
    return new ApiError(error, Json.object());
  }

  /** With the word and what is wrong in detail. */
  public static ApiError of(String error, List<String> messages) {
    return new ApiError(error, Json.object("response_metadata", Json.object("messages", messages)));
  }

  static ApiError missingScope(String needed, Iterable<String> provided) {
    return new ApiError(
        "missing_scope", Json.object("needed", needed, "provided", String.join(",", provided)));
  }

  /** The body of the refusal. */
  public ObjectNode answer() {
    return answer;
  }
}

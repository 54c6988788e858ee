package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.world.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Cuts a list into pages with cursors (docs.slack.dev/apis/web-api/pagination). */
final class Paging {
  private Paging() {}

  /** One page under this name, with has_more and the cursor of the next one. */
  static <T> ObjectNode page(
      Call call, int limit, List<T> all, Function<T, String> key, Named<T> named) {
    int from = call.maybe("cursor").map(cursor -> indexOf(cursor, all, key)).orElse(0);
    int to = Math.min(all.size(), from + limit);
    boolean more = to < all.size();
    List<JsonNode> shown = all.subList(from, to).stream().map(named.shown()).toList();
    ObjectNode made = Json.object(named.name(), shown, "has_more", more);
    String next = more ? encoded("next:" + key.apply(all.get(to))) : "";
    made.set("response_metadata", Json.object("next_cursor", next));
    return made;
  }

  /** The name of the list in the answer and how one of its items is shown. */
  record Named<T>(String name, Function<T, JsonNode> shown) {}

  private static <T> int indexOf(String cursor, List<T> all, Function<T, String> key) {
    String wanted = decoded(cursor);
    for (int i = 0; i < all.size(); i++) {
      if (wanted.equals("next:" + key.apply(all.get(i)))) {
        return i;
      }
    }
    throw ApiError.of("invalid_cursor");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiError.of("invalid_cursor");
    }
  }

  /** The limit argument, refused outside of 1 to 1000 as the list methods do. */
  static int strictLimit(Call call) {
    int limit = call.number("limit", 100, "invalid_limit");
    if (limit < 1 || limit > 1000) {
      throw ApiError.of("invalid_limit");
    }
    return limit;
  }
}

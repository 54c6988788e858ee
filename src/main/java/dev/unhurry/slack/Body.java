package dev.unhurry.slack;

import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads what Slack posts: an event is JSON, a click or a form is JSON in a field called payload, a
 * command is a form's fields.
 */
public final class Body {
  private Body() {}

  /** Empty where it is none of these. */
  public static JsonObject thing(String body) {
    return Fields.parse(body)
        .orElseGet(
            () -> {
              JsonObject form = form(body);
              return form.has("payload")
                  ? Fields.parse(Fields.text(form, "payload")).orElseGet(JsonObject::new)
                  : form;
            });
  }

  private static JsonObject form(String body) {
    JsonObject form = new JsonObject();
    try {
      for (String field : body.strip().split("&", -1)) {
        int equals = field.indexOf('=');
        if (equals > 0) {
          form.addProperty(
              decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
      }
      return form;
    } catch (IllegalArgumentException e) {
      return new JsonObject();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

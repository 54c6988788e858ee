package dev.unhurry.chat;

import java.util.List;
import java.util.Map;

/**
 * A form as somebody filled it in: when it is sent, or when something in it is pressed.
 *
 * @param view Slack's id of this one opened form: the same when it is sent twice
 * @param pointer what the form was opened about; held by the client, so never an authority
 * @param values by block id: one entry for a text or a choice, several for people
 */
public record Submission(
    Actor actor, String form, String view, String pointer, Map<String, List<String>> values) {

  /** The single value of a field, trimmed; empty where nothing was given. */
  public String value(String field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.get(0).strip();
  }
}

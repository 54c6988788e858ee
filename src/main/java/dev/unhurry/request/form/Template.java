package dev.unhurry.request.form;

import java.util.List;

/**
 * A form that makes a request complete: config/templates holds one file for each.
 *
 * @param id its file's name
 * @param title at most 24 characters, as Slack allows on a form
 */
public record Template(String id, String title, String intro, List<Field> fields) {
  public Template {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("template " + id + " must have at least one field");
    }
  }

  /**
   * One thing the form asks for.
   *
   * @param hint an example or a reason, shown in the empty field
   * @param longest in characters, at most 3,000 (docs.slack.dev/reference/block-kit)
   */
  public record Field(
      String id, String label, Type type, boolean required, String hint, int longest) {}

  /** What kind of answer a field takes. */
  public enum Type {
    SHORT,
    LONG,
    LINK,
    DATE,
    PEOPLE
  }
}

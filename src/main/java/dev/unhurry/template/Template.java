package dev.unhurry.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that makes a request complete: config/templates holds one file for each.
 *
 * @param id its file's name
 * @param title at most 24 characters, as Slack allows on a form; also its name in a menu
 */
public record Template(String id, String title, String intro, List<Field> fields) {
  /** The longest title that Slack shows on a form, in characters. */
  public static final int LONGEST_TITLE = 24;

  public static final int MOST_FIELDS = 20;

  /** The id of the one that fits everything; it is always there. */
  public static final String QUESTION = "question";

  /** The id of the agenda of a meeting. */
  public static final String MEETING = "meeting";

  /** The id of the one that takes down what was settled. */
  public static final String OUTCOME = "outcome";

  /** The ids of those that ask for nothing: they come with a hint and stand in no menu. */
  public static final Set<String> WITH_A_HINT = Set.of(MEETING, OUTCOME);

  /** The id of a channel's own. */
  public static final String OWN = "own";

  public Template {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("template " + id + " must have at least one field");
    }
  }

  /** What the form is about: its first field takes what somebody wrote already. */
  public Field first() {
    return fields.get(0);
  }

  /** The field that takes people, where there is one. */
  public Optional<Field> people() {
    return fields.stream().filter(field -> field.answer().type() == Answer.Type.PEOPLE).findFirst();
  }

  public Optional<Field> field(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }
}

package dev.unhurry.config;

import dev.unhurry.request.form.Template;
import dev.unhurry.request.form.Template.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every key of a template's file, within what Slack allows.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/input-block">Slack on inputs</a>
 */
final class TemplateFile {
  private static final int LONGEST_TITLE = 24;
  private static final int LONGEST_INTRO = 3_000;
  private static final int LONGEST_LABEL = 150;
  private static final int LONGEST_HINT = 150;
  private static final int LONGEST_ANSWER = 3_000;
  private static final int MOST_FIELDS = 20;

  private TemplateFile() {}

  /** Empty where it is so broken that no template can be made of it; the mistakes are noted. */
  static Optional<Template> read(String id, Section file) {
    Optional<String> title = file.required("title", Rule.text(LONGEST_TITLE));
    Optional<String> intro = file.required("intro", Rule.text(LONGEST_INTRO));
    List<Section> sections = file.sections("fields");
    List<Field> fields = sections.stream().flatMap(s -> field(s).stream()).toList();
    boolean whole = fields.size() == sections.size();
    if (whole) {
      checkFields(file, sections, fields);
    }
    file.refuseOthers();
    return title.isPresent() && intro.isPresent() && whole && !fields.isEmpty()
        ? Optional.of(new Template(id, title.get(), intro.get(), fields))
        : Optional.empty();
  }

  private static void checkFields(Section file, List<Section> sections, List<Field> fields) {
    if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
      file.refuse("fields", "must name 1 to " + MOST_FIELDS + " fields");
    } else if (fields.stream().noneMatch(Field::required)) {
      file.refuse("fields", "must have at least one field with required: true");
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < fields.size(); i++) {
      if (!ids.add(fields.get(i).id())) {
        sections.get(i).refuse("id", "must be different from every other field's");
      }
    }
  }

  private static Optional<Field> field(Section section) {
    Optional<String> id = section.required("id", Rule.ID);
    Optional<String> label = section.required("label", Rule.text(LONGEST_LABEL));
    Optional<Template.Type> type = section.required("type", Rule.oneOf(Template.Type.class));
    boolean required = section.value("required", Rule.YES_OR_NO, false);
    String hint = section.value("hint", Rule.text(LONGEST_HINT), "");
    int longest = section.value("longest", Rule.count(1, LONGEST_ANSWER), LONGEST_ANSWER);
    section.refuseOthers();
    return id.isPresent() && label.isPresent() && type.isPresent()
        ? Optional.of(new Field(id.get(), label.get(), type.get(), required, hint, longest))
        : Optional.empty();
  }
}

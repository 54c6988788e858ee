package dev.unhurry.config;

import dev.unhurry.reading.Lack;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
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
  private static final int LONGEST_INTRO = 3_000;

  private TemplateFile() {}

  /** Empty where it is so broken that no template can be made of it; the mistakes are noted. */
  static Optional<Template> read(String id, Section file) {
    Optional<String> title = file.required("title", Rule.text(Template.LONGEST_TITLE));
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
    if (fields.isEmpty() || fields.size() > Template.MOST_FIELDS) {
      file.refuse("fields", "must name 1 to " + Template.MOST_FIELDS + " fields");
    } else if (fields.stream().noneMatch(field -> field.answer().required())) {
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
    Optional<String> label = section.required("label", Rule.text(Field.LONGEST_LABEL));
    Optional<Answer> answer = answer(section);
    String hint = section.value("hint", Rule.text(Field.LONGEST_HINT), "");
    Optional<Lack> says = section.optional("says", Rule.oneOf(Lack.class));
    section.refuseOthers();
    return id.isPresent() && label.isPresent() && answer.isPresent()
        ? Optional.of(new Field(id.get(), label.get(), hint, answer.get(), says))
        : Optional.empty();
  }

  private static Optional<Answer> answer(Section section) {
    Optional<Answer.Type> type = section.required("type", Rule.oneOf(Answer.Type.class));
    boolean required = section.value("required", Rule.YES_OR_NO, false);
    int longest = section.value("longest", Rule.count(1, Answer.LONGEST), Answer.LONGEST);
    List<String> choices = section.list("choices", Rule.text(Answer.LONGEST_CHOICE), List.of());
    boolean wanted = type.filter(Answer.Type.CHOICE::equals).isPresent();
    boolean fits =
        wanted ? choices.size() > 1 && choices.size() <= Answer.MOST_CHOICES : choices.isEmpty();
    if (type.isPresent() && !fits) {
      section.refuse(
          "choices",
          "must name 2 to %d for type: choice, and only there".formatted(Answer.MOST_CHOICES));
    }
    return type.filter(known -> fits).map(known -> new Answer(known, required, longest, choices));
  }
}

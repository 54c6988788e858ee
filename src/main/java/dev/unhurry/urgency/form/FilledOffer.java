package dev.unhurry.urgency.form;

import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.Offer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads out of a sent form which forms a channel offers.
 *
 * @param choices the templates that could be ticked
 */
record FilledOffer(Given given, Offer inForce, List<Template> choices) {
  /** Stand in for each other, so that the title and the lines get a complaint of their own. */
  private static final String ANY_TITLE = "Any";

  private static final String ANY_LINE = "What do you need?";

  Offer offer() {
    return new Offer(withheld(), own());
  }

  /** Of a template that could not be ticked, what was said before still holds. */
  private Set<String> withheld() {
    Set<String> withheld = new HashSet<>(inForce.withheld());
    if (given.has(Field.OFFERED)) {
      choices.stream().map(Template::id).forEach(withheld::add);
      withheld.removeAll(given.values(Field.OFFERED));
    }
    return withheld;
  }

  private Optional<Template> own() {
    String title = given.text(Field.OWN_TITLE);
    String lines = given.text(Field.OWN_LINES);
    if (title.isEmpty() && lines.isEmpty()) {
      return Optional.empty();
    }
    Optional<Template> named = read(title, ANY_LINE, Field.OWN_TITLE);
    Optional<Template> asking = read(ANY_TITLE, lines, Field.OWN_LINES).filter(this::fits);
    return named.flatMap(
        name -> asking.map(it -> new Template(it.id(), name.title(), it.intro(), it.fields())));
  }

  /** Else the form could not show it again. */
  private boolean fits(Template own) {
    boolean fits = TemplateLines.write(own).length() <= RulesForm.LONGEST_TEXT;
    if (!fits) {
      given.complain(Field.OWN_LINES, "That is more than fits here; shorten a few.");
    }
    return fits;
  }

  private Optional<Template> read(String title, String lines, Field field) {
    return TemplateLines.read(title, lines)
        .match(
            Optional::of,
            why -> {
              given.complain(field, why);
              return Optional.empty();
            });
  }
}

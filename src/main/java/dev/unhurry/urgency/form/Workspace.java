package dev.unhurry.urgency.form;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.template.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration says for the whole workspace.
 *
 * @param usual what holds where a channel names no hours and no zone
 * @param templates by id
 */
public record Workspace(AvailabilitySettings usual, Map<String, Template> templates) {
  public Workspace {
    templates = Map.copyOf(templates);
  }

  /** The one that is offered everywhere. */
  public Optional<Template> question() {
    return Optional.ofNullable(templates.get(Template.QUESTION));
  }

  /** The templates that a channel may offer or not. */
  public List<Template> choices() {
    return templates.values().stream()
        .filter(one -> !one.id().equals(Template.QUESTION))
        .filter(one -> !Template.WITH_A_HINT.contains(one.id()))
        .sorted(Comparator.comparing(Template::title).thenComparing(Template::id))
        .limit(ConductForm.MOST_TICKS)
        .toList();
  }
}

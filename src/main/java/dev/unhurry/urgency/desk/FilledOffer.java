package dev.unhurry.urgency.desk;

import dev.unhurry.template.Template;
import dev.unhurry.urgency.Offer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads out of a sent form which forms a channel offers.
 *
 * @param choices the templates that could be ticked
 */
record FilledOffer(Given given, Offer inForce, List<Template> choices) {
  Offer offer() {
    return new Offer(withheld(), inForce.own());
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
}

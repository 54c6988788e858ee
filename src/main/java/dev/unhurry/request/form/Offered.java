package dev.unhurry.request.form;

import dev.unhurry.template.Template;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows which templates are offered where. */
final class Offered {
  /** As many as fit a menu, the channel's own among them. */
  private static final int MOST_OF_THE_WORKSPACE = 99;

  private static final Comparator<Template> QUESTION_FIRST =
      Comparator.comparing((Template one) -> !one.id().equals(Template.QUESTION))
          .thenComparing(Template::title)
          .thenComparing(Template::id);

  private final Map<String, Template> templates;
  private final RuleBook rules;

  Offered(Map<String, Template> templates, RuleBook rules) {
    this.templates = Map.copyOf(templates);
    this.rules = rules;
  }

  /** The question first and the channel's own last; never empty. */
  List<Template> at(Origin origin) {
    Offer offer = offer(origin);
    return Stream.concat(
            templates.values().stream()
                .filter(one -> !Template.WITH_A_HINT.contains(one.id()))
                .filter(one -> !offer.withheld().contains(one.id()))
                .sorted(QUESTION_FIRST)
                .limit(MOST_OF_THE_WORKSPACE),
            offer.own().stream())
        .toList();
  }

  /** By its id, also where it is not offered. */
  Optional<Template> template(Origin origin, String id) {
    return id.equals(Template.OWN) ? offer(origin).own() : Optional.ofNullable(templates.get(id));
  }

  private Offer offer(Origin origin) {
    return rules.of(origin.team(), origin.channel()).conduct().offer();
  }
}

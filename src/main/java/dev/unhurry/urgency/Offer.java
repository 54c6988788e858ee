package dev.unhurry.urgency;

import dev.unhurry.template.Template;
import java.util.Optional;
import java.util.Set;

/**
 * Which forms a channel offers.
 *
 * @param withheld ids of the workspace's templates that are not offered here; the question always
 *     is
 * @param own the channel's own template
 */
public record Offer(Set<String> withheld, Optional<Template> own) {
  /** All that the workspace has. */
  public static final Offer ALL = new Offer(Set.of(), Optional.empty());

  public Offer {
    withheld = Set.copyOf(withheld);
    if (withheld.contains(Template.QUESTION)) {
      throw new IllegalArgumentException("withheld (" + withheld + ") must not name the question");
    }
  }
}

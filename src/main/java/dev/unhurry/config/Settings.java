package dev.unhurry.config;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.UrgencySettings;
import java.util.Map;

/**
 * What config/unhurry.yml and config/templates say, a record for each room.
 *
 * @param templates by id; {@code question} is always among them
 */
public record Settings(
    AvailabilitySettings availability,
    UrgencySettings urgency,
    NudgeSettings nudge,
    DutySettings duty,
    RequestSettings request,
    Map<String, Template> templates) {
  public Settings {
    templates = Map.copyOf(templates);
  }
}

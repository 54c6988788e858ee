package dev.unhurry.nudge.hint;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Directory;
import dev.unhurry.template.Template;

/**
 * What the sentences of this room lean on: people, their clocks, and the door to the forms.
 *
 * @param addContext the action that opens a form; its value points at the message, and what stands
 *     behind its colon names the template
 */
public record Wording(Directory directory, HoursBook hours, String addContext) {
  /** Opens the agenda of a meeting that is to be live. */
  public String addAgenda() {
    return addContext + ":" + Template.MEETING;
  }

  /** Opens the form that takes down what was settled. */
  public String writeDown() {
    return addContext + ":" + Template.OUTCOME;
  }
}

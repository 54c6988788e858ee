package dev.unhurry.chat;

import java.util.Map;

/**
 * Which desk takes what.
 *
 * @param commands by the slash command's name, slash included
 * @param actions by the action id of a button or menu
 * @param forms by the id of the form
 */
public record Desks(
    Map<String, Desk> commands, Map<String, Desk> actions, Map<String, Desk> forms) {
  public Desks {
    commands = Map.copyOf(commands);
    actions = Map.copyOf(actions);
    forms = Map.copyOf(forms);
  }
}

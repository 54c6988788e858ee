package dev.unhurry.chat;

import java.util.Map;
import java.util.Optional;

/**
 * Which desk takes what.
 *
 * @param commands by the slash command's name, slash included
 * @param actions by the action id of a button or menu, up to its colon
 * @param forms by the id of the form, up to its colon
 */
public record Desks(
    Map<String, Desk> commands, Map<String, Desk> actions, Map<String, Desk> forms) {
  public Desks {
    commands = Map.copyOf(commands);
    actions = Map.copyOf(actions);
    forms = Map.copyOf(forms);
  }

  /** By the id's part before a colon, where it has one; the rest is for the desk. */
  public Optional<Desk> forAction(String id) {
    return Optional.ofNullable(actions.get(beforeColon(id)));
  }

  public Optional<Desk> forForm(String id) {
    return Optional.ofNullable(forms.get(beforeColon(id)));
  }

  private static String beforeColon(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }
}

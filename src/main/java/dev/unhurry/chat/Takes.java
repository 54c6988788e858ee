package dev.unhurry.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a desk takes.
 *
 * @param commands "/async-status", or with its first word "/async quiet", and what each does, as
 *     help says it, in this order; blank for one that help leaves out
 * @param actions the action ids of buttons and menus, each up to its colon
 * @param forms the ids of forms, each up to its colon
 * @param shortcuts the callback ids of shortcuts
 */
public record Takes(
    Map<String, String> commands, Set<String> actions, Set<String> forms, Set<String> shortcuts) {
  public Takes {
    commands = Collections.unmodifiableMap(new LinkedHashMap<>(commands));
    actions = Set.copyOf(actions);
    forms = Set.copyOf(forms);
    shortcuts = Set.copyOf(shortcuts);
  }

  public Takes(Map<String, String> commands, Set<String> actions, Set<String> forms) {
    this(commands, actions, forms, Set.of());
  }

  public static Takes commands(Map<String, String> commands) {
    return new Takes(commands, Set.of(), Set.of());
  }

  public static Takes actions(String... actions) {
    return new Takes(Map.of(), Set.of(actions), Set.of());
  }
}

package dev.unhurry.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which desk takes what; each desk says it of itself, and no two may want the same. */
public final class Desks {
  private final Map<String, Desk> commands = new HashMap<>();
  private final Map<String, Desk> actions = new HashMap<>();
  private final Map<String, Desk> forms = new HashMap<>();
  private final Map<String, Desk> shortcuts = new HashMap<>();
  private final HomeDesk home;

  public Desks(List<Desk> desks, HomeDesk home) {
    this.home = home;
    for (Desk desk : desks) {
      Takes takes = desk.takes();
      enter(commands, takes.commands().keySet(), desk);
      enter(actions, takes.actions(), desk);
      enter(forms, takes.forms(), desk);
      enter(shortcuts, takes.shortcuts(), desk);
    }
  }

  private static void enter(Map<String, Desk> taken, Set<String> names, Desk desk) {
    for (String name : names) {
      if (taken.putIfAbsent(name, desk) != null) {
        throw new IllegalArgumentException("two desks take " + name);
      }
    }
  }

  /**
   * The desk that takes its first word ("/async quiet"), else the command's own. What {@code
   * /async} is not known to take is for "/async help", which says so.
   */
  public Optional<Desk> forCommand(Command command) {
    String word = command.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    Desk bare = commands.get(command.name());
    if (word.isEmpty()) {
      return Optional.ofNullable(bare);
    }
    Desk helping = commands.getOrDefault(command.name() + " help", bare);
    return Optional.ofNullable(commands.getOrDefault(command.name() + " " + word, helping));
  }

  /** By the id's part before a colon, where it has one; the rest is for the desk. */
  public Optional<Desk> forAction(String id) {
    return Optional.ofNullable(actions.get(beforeColon(id)));
  }

  public Optional<Desk> forForm(String id) {
    return Optional.ofNullable(forms.get(beforeColon(id)));
  }

  public Optional<Desk> forShortcut(String name) {
    return Optional.ofNullable(shortcuts.get(name));
  }

  /** Every shortcut that somebody takes, by callback id. */
  public Set<String> shortcutNames() {
    return Set.copyOf(shortcuts.keySet());
  }

  public HomeDesk home() {
    return home;
  }

  /** Every command that somebody takes, in Slack's names: slash included, no word behind it. */
  public Set<String> commandNames() {
    return commands.keySet().stream()
        .map(name -> name.split(" ", 2)[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String beforeColon(String id) {
    int colon = id.indexOf(':');
    return colon < 0 ? id : id.substring(0, colon);
  }
}

package dev.unhurry.sandbox.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the bot's token may do. Starts with what an admin who grants everything would grant. */
public final class Scopes {
  private static final List<String> AT_FIRST =
      List.of(
          "channels:history",
          "channels:read",
          "chat:write",
          "commands",
          "dnd:read",
          "groups:history",
          "groups:read",
          "im:history",
          "im:read",
          "im:write",
          "reactions:read",
          "team:read",
          "usergroups:read",
          "users:read");

  private final Set<String> granted = new TreeSet<>(AT_FIRST);

  public synchronized Set<String> granted() {
    return new TreeSet<>(granted);
  }

  /** Replaces what is granted. */
  public synchronized void grant(Collection<String> scopes) {
    granted.clear();
    granted.addAll(scopes);
  }

  /** Refuses the call where none of these is granted. */
  public synchronized void needOneOf(Collection<String> scopes) {
    if (!scopes.isEmpty() && scopes.stream().noneMatch(granted::contains)) {
      throw ApiError.missingScope(String.join(",", scopes), granted);
    }
  }
}

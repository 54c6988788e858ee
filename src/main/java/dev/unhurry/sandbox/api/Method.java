package dev.unhurry.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One method of the Web API.
 *
 * @param scopes one of these must be granted; empty where none is needed
 * @param arguments every one that docs.slack.dev lists for it
 */
public record Method(
    String name, List<String> scopes, Arguments arguments, Function<Call, ObjectNode> work) {

  /** The arguments it knows, and which of them must be there. */
  public record Arguments(List<String> required, Set<String> known) {}

  /** A method; required and optional arguments are lists of names with blanks between them. */
  public static Method of(
      String name,
      String scopes,
      String required,
      String optional,
      Function<Call, ObjectNode> work) {
    Set<String> known = new HashSet<>(words(required));
    known.addAll(words(optional));
    return new Method(name, words(scopes), new Arguments(words(required), Set.copyOf(known)), work);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  /** False for what only reads. */
  boolean isChange() {
    boolean says =
        name.startsWith("chat.")
            && !name.equals("chat.getPermalink")
            && !name.equals("chat.scheduledMessages.list");
    return says
        || name.startsWith("views.")
        || name.startsWith("reactions.")
        || name.equals("conversations.open");
  }

  boolean isForAppTokens() {
    return name.equals("apps.connections.open");
  }

  boolean needsNoToken() {
    return name.equals("api.test");
  }
}

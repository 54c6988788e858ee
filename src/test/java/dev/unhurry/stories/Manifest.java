package dev.unhurry.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** What manifest.yml says. */
final class Manifest {
  private Manifest() {}

  static List<String> botScopes() {
    return strings(at("oauth_config", "scopes", "bot"));
  }

  static List<String> optionalScopes() {
    return strings(at("oauth_config", "scopes", "bot_optional"));
  }

  /** Each with its name, type, callback_id and description. */
  static List<Map<String, String>> shortcuts() {
    return ((List<?>) at("features", "shortcuts"))
        .stream().map(one -> words((Map<?, ?>) one)).toList();
  }

  private static Map<String, String> words(Map<?, ?> map) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().toString(), entry -> entry.getValue().toString()));
  }

  static Object appHome(String setting) {
    return at("features", "app_home", setting);
  }

  static List<String> events() {
    return strings(at("settings", "event_subscriptions", "bot_events"));
  }

  static List<String> commands() {
    return ((List<?>) at("features", "slash_commands"))
        .stream().map(command -> ((Map<?, ?>) command).get("command").toString()).toList();
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  private static Object at(String... path) {
    Object node = read();
    for (String key : path) {
      node = ((Map<?, ?>) node).get(key);
      if (node == null) {
        throw new AssertionError("manifest.yml has no " + String.join(".", path));
      }
    }
    return node;
  }

  private static Object read() {
    try {
      return new Yaml().load(Files.readString(Path.of("manifest.yml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.unhurry.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The scopes of manifest.yml, each with the reason that stands beside it there. */
record Manifest(List<Scope> scopes) {
  private static final Pattern REASON = Pattern.compile("(?m)^ *- ([a-z.]+(?::[a-z]+)?) +# (.+)$");

  /**
   * What the bot asks to be allowed.
   *
   * @param reason what it is for, in words
   * @param optional whether the bot works without
   */
  record Scope(String name, String reason, boolean optional) {}

  static Manifest inTheJar() {
    try (InputStream stream = Manifest.class.getResourceAsStream("/manifest.yml")) {
      return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest of(String yaml) {
    Map<String, String> reasons =
        REASON
            .matcher(yaml)
            .results()
            .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (a, b) -> a));
    Map<?, ?> scopes = at(at(read(yaml), "oauth_config"), "scopes");
    List<?> optional = list(scopes, "bot_optional");
    return new Manifest(
        list(scopes, "bot").stream()
            .map(String::valueOf)
            .map(name -> new Scope(name, reasons.get(name), optional.contains(name)))
            .toList());
  }

  private static Map<?, ?> read(String yaml) {
    return (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml);
  }

  private static Map<?, ?> at(Map<?, ?> map, String key) {
    return (Map<?, ?>) map.get(key);
  }

  private static List<?> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> list ? list : List.of();
  }
}

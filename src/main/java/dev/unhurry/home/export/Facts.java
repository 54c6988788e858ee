package dev.unhurry.home.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Named things in the order in which they are to be read, as plain as JSON has them. */
final class Facts {
  private final Map<String, Object> all = new LinkedHashMap<>();

  Facts put(String name, Object value) {
    all.put(name, plain(value));
    return this;
  }

  Map<String, Object> all() {
    return all;
  }

  /** Null where there is none: that nothing is kept is worth saying. */
  private static Object plain(Object value) {
    if (value instanceof Optional<?> perhaps) {
      return perhaps.map(Facts::plain).orElse(null);
    } else if (value instanceof Stream<?> several) {
      return several.map(Facts::plain).toList();
    } else if (value instanceof Facts facts) {
      return facts.all();
    }
    return value instanceof Map || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}

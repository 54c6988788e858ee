package dev.unhurry.sandbox.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an object must hold, may hold, and so must not hold. */
final class Shape implements Rule {
  private final Map<String, Rule> fields = new LinkedHashMap<>();
  private final Set<String> required = new HashSet<>();

  private final List<String> eitherOf = new ArrayList<>();

  private Shape() {}

  /** An object with a type field. */
  static Shape typed() {
    return new Shape().must("type", Rule.any());
  }

  static Shape plain() {
    return new Shape();
  }

  Shape must(String name, Rule rule) {
    required.add(name);
    return may(name, rule);
  }

  /** At least one of these. */
  Shape mustOne(String... names) {
    eitherOf.addAll(List.of(names));
    return this;
  }

  Shape may(String name, Rule rule) {
    fields.put(name, rule);
    return this;
  }

  @Override
  public void check(JsonNode value, String at, Problems problems) {
    if (!value.isObject()) {
      problems.add("must be an object", at);
      return;
    }
    required.stream()
        .filter(name -> value.path(name).isMissingNode() || value.path(name).isNull())
        .sorted()
        .forEach(name -> problems.add("missing required field: " + name, at));
    if (!eitherOf.isEmpty() && eitherOf.stream().noneMatch(value::hasNonNull)) {
      problems.add("missing required field: one of " + eitherOf, at);
    }
    value.properties().forEach(one -> field(one.getKey(), one.getValue(), at, problems));
  }

  private void field(String name, JsonNode value, String at, Problems problems) {
    Rule rule = fields.get(name);
    if (rule == null) {
      problems.add("invalid additional property: " + name, at);
    } else if (!value.isNull()) {
      rule.check(value, at + "/" + name, problems);
    }
  }
}

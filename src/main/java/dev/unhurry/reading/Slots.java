package dev.unhurry.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The named pieces of which forms are put together, each said in one or more ways. */
final class Slots {
  private static final String OR = " / ";

  private final Map<String, List<String>> ways = new HashMap<>();

  /** Its ways may hold slots that stand above it. */
  void define(String name, String written) {
    List<String> spread = new ArrayList<>();
    for (String way : written.split(OR, -1)) {
      spread.addAll(spread(way));
    }
    ways.put(name, spread);
  }

  /**
   * The forms that are meant: every slot said in each of its ways, an optional one left out too.
   */
  List<String> spread(String form) {
    int from = form.indexOf('<');
    if (from < 0) {
      return List.of(form);
    }
    int to = form.indexOf('>', from) + 1;
    boolean optional = form.startsWith("?", to);
    String before = form.substring(0, from);
    List<String> spread = new ArrayList<>();
    for (String rest : spread(form.substring(optional ? to + 1 : to))) {
      for (String way : ways(form.substring(from, to))) {
        spread.add(before + way + rest);
      }
      if (optional) {
        spread.add(before.stripTrailing() + rest);
      }
    }
    return spread;
  }

  private List<String> ways(String name) {
    return Objects.requireNonNull(ways.get(name), () -> "no slot " + name);
  }
}

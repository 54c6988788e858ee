package dev.unhurry.availability.holiday;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A country or a part of one.
 *
 * @param code as ISO 3166 names it, in small letters: "pt", "us-ny"
 * @param path how the calendar finds the part in its country; empty for the country
 * @param names in English, from the country inwards
 */
public record Region(String code, List<String> path, List<String> names) {
  public Region {
    path = List.copyOf(path);
    names = List.copyOf(names);
  }

  /** "Bavaria". */
  public String name() {
    return names.get(names.size() - 1);
  }

  /** "Bavaria, Germany". */
  public String inFull() {
    int last = names.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> names.get(last - i))
        .collect(Collectors.joining(", "));
  }

  /** "Bavaria's", "Netherlands'". */
  public String possessive() {
    return name() + (name().endsWith("s") ? "'" : "'s");
  }

  String country() {
    return code.split("-", 2)[0];
  }

  boolean isIn(Region other) {
    return code.startsWith(other.code + "-");
  }
}

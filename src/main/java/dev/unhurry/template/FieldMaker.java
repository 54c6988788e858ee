package dev.unhurry.template;

import dev.unhurry.reading.Lack;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the fields of one template out of lines: each has an id and says what no other says. */
final class FieldMaker {
  private static final int LONGEST_NAME = 36;

  private final Set<String> ids = new HashSet<>();
  private final Set<Lack> said = EnumSet.noneOf(Lack.class);

  Field field(Line line) {
    Optional<Lack> says = says(line).filter(said::add);
    return new Field(id(line.label()), line.label(), line.hint(), line.answer(), says);
  }

  /** After its words, so that a post still fits when lines were added or moved. */
  private String id(String label) {
    String letters = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    String cut = letters.substring(0, Math.min(letters.length(), LONGEST_NAME));
    String name = cut.equals("_") || cut.isEmpty() ? "field" : cut;
    String id = name;
    for (char next = 'b'; !ids.add(id); next++) {
      id = name + "_" + next;
    }
    return id;
  }

  private Optional<Lack> says(Line line) {
    String label = line.label().toLowerCase(Locale.ROOT);
    return switch (line.type()) {
      case DATE -> Optional.of(Lack.WHEN);
      case LINK -> Optional.of(Lack.LINKS);
      case PEOPLE, CHOICE -> Optional.empty();
      case SHORT, LONG -> Optional.of(inWords(label));
    };
  }

  private Lack inWords(String label) {
    if (label.contains("link")) {
      return Lack.LINKS;
    }
    if (label.contains("tried")) {
      return Lack.TRIED;
    }
    return label.contains("why") || said.contains(Lack.WHAT) ? Lack.WHY : Lack.WHAT;
  }
}

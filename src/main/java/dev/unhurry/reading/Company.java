package dev.unhurry.reading;

import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whom a message turns to from whom its author stands beside: "@maya and I are stuck" asks
 * nothing of Maya, and neither does "with @maya we plan a meetup".
 *
 * <p>"@maya, and I know it is late" turns to her: a comma ends what two have in common.
 */
final class Company {
  private static final char PERSON = '\uE000';
  private static final String GAP = "[ \u00A0]{1,3}";
  private static final String AND = GAP + "(?:and|&|y|e|et|und)" + GAP;
  private static final String AUTHOR = "(?:I|me|myself|yo|eu|moi|ich)(?![\\p{L}\\p{N}'’])";

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:P(?:,[ ]{0,3}P)*+|P(?:,[ ]{0,3}P)++,)".replace('P', PERSON) + AND + AUTHOR,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile(
          "(?<!\\p{L})with"
              + GAP
              + PERSON
              + "(?:(?:,[ ]{0,3}|"
              + AND
              + ")"
              + PERSON
              + ")*+,?"
              + GAP
              + "we(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private Company() {}

  /** Whom a message mentions without standing beside them, in order, each once. */
  static List<UserId> addressed(List<Part> parts) {
    String shape = parts.stream().map(Company::shape).collect(Collectors.joining());
    Set<Integer> beside = new HashSet<>();
    Stream.of(BESIDE, WITH)
        .flatMap(pattern -> pattern.matcher(shape).results())
        .forEach(match -> places(shape, match, beside));
    List<UserId> addressed = new ArrayList<>();
    int at = -1;
    for (Part part : parts) {
      if (part.kind() == Kind.PERSON) {
        at = shape.indexOf(PERSON, at + 1);
        if (!beside.contains(at)) {
          addressed.add(new UserId(part.text()));
        }
      }
    }
    return addressed.stream().distinct().toList();
  }

  private static void places(String shape, MatchResult match, Set<Integer> into) {
    for (int at = match.start(); at < match.end(); at++) {
      if (shape.charAt(at) == PERSON) {
        into.add(at);
      }
    }
  }

  /** Of all that is no plain text only where people stand matters. */
  private static String shape(Part part) {
    return switch (part.kind()) {
      case PERSON -> String.valueOf(PERSON);
      case TEXT -> part.text().replace(PERSON, '?');
      default -> "\n";
    };
  }
}

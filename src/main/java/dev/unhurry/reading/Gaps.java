package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Finds what an ask does not say, and by when it wants an answer. */
final class Gaps {
  private final Section background;
  private final Section attempt;
  private final Section deadline;
  private final Section request;
  private final Section trouble;
  private final Section someTrouble;

  Gaps(Phrases phrases) {
    this.background = phrases.section("gives a reason");
    this.attempt = phrases.section("says what was tried");
    this.deadline = phrases.section("names a deadline");
    this.request = phrases.section("asks for something to be done");
    this.trouble = phrases.section("tells of a problem");
    this.someTrouble = phrases.section("tells of some trouble");
  }

  static Set<Lack> inOrder(Set<Lack> lacks) {
    return lacks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(lacks));
  }

  /** What would still help whoever is to answer; a plain question wants for nothing. */
  Set<Lack> in(Parsed burst, Rule rule) {
    Set<Lack> missing = EnumSet.noneOf(Lack.class);
    if (rule.verdict() == Verdict.OTHER) {
      return missing;
    }
    boolean wantsWork = rule.verdict() != Verdict.ASK || burst.anyLeads(request);
    boolean wantsMending = burst.anyLeads(trouble) || burst.anyLeads(someTrouble);
    addIf(wantsWork && !burst.anyLeads(background), Lack.WHY, missing);
    addIf(wantsMending && !burst.anyLeads(attempt), Lack.TRIED, missing);
    addIf(wantsWork && deadline(burst).isEmpty(), Lack.WHEN, missing);
    addIf(wantsMending && !burst.hasSubstance(), Lack.LINKS, missing);
    rule.lack().ifPresent(missing::add);
    return missing;
  }

  private static void addIf(boolean lacks, Lack lack, Set<Lack> missing) {
    if (lacks) {
      missing.add(lack);
    }
  }

  /** "by friday", "before 17:00", or a date as Slack shows it. */
  Optional<String> deadline(Parsed burst) {
    for (Clause clause : burst.clauses()) {
      String named = clause.found(deadline);
      if (!named.isEmpty()) {
        return Optional.of(named);
      }
    }
    return burst.has(Kind.DATE) ? Optional.of(date(burst)) : Optional.empty();
  }

  private static String date(Parsed burst) {
    return burst.parts().stream()
        .filter(part -> part.kind() == Kind.DATE)
        .map(Part::text)
        .findFirst()
        .orElseThrow();
  }
}

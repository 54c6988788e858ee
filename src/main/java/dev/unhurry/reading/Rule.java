package dev.unhurry.reading;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * One rule of reading.
 *
 * @param name a sentence that an admin can read after "it"
 * @param lack what is surely missing where it holds
 */
record Rule(String name, Verdict verdict, Optional<Lack> lack, Predicate<Parsed> holds) {
  static Rule ping(String name, Predicate<Parsed> holds) {
    return new Rule(name, Verdict.PING, Optional.of(Lack.WHAT), holds);
  }

  static Rule thin(String name, Lack lack, Predicate<Parsed> holds) {
    return new Rule(name, Verdict.THIN, Optional.of(lack), holds);
  }

  static Rule ask(String name, Predicate<Parsed> holds) {
    return new Rule(name, Verdict.ASK, Optional.empty(), holds);
  }

  static Rule other(String name, Predicate<Parsed> holds) {
    return new Rule(name, Verdict.OTHER, Optional.empty(), holds);
  }

  Rule named(String other) {
    return new Rule(other, verdict, lack, holds);
  }

  Ruling ruling() {
    return new Ruling(name, verdict);
  }
}

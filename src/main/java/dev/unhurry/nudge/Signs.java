package dev.unhurry.nudge;

import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Verdict;
import java.util.function.Predicate;

/**
 * What this room goes by in a reading.
 *
 * @param hinting whether a rule of reading has this name and may earn a hint
 * @param meeting whether somebody proposes to speak live
 */
record Signs(Predicate<String> hinting, Predicate<Reading> meeting) {
  static Signs of(Reader reader) {
    return new Signs(rule -> reader.why(rule).isPresent(), Reading::meeting);
  }

  /** To somebody, or to whoever reads it. */
  boolean proposesMeeting(Reading reading) {
    return meeting.test(reading)
        && (!reading.addressees().isEmpty() || reading.verdict() != Verdict.OTHER);
  }

  /** Whether a hint may have been given by what is called so. */
  boolean knows(String rule) {
    return hinting.test(rule) || rule.equals(HintBook.MEETING);
  }
}

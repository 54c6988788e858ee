package dev.unhurry.urgency;

import java.util.List;
import java.util.Map;

/**
 * Which messages are urgent, and how long an answer may take.
 *
 * @param urgentPhrases words, phrases and emoji that claim urgency; not regular expressions
 * @param times one for every urgency with a clock
 */
public record AnswerRules(List<String> urgentPhrases, Map<Urgency, AnswerTime> times) {
  /** All phrases together, a line each: what a field of a form in Slack holds, in characters. */
  public static final int LONGEST_PHRASES = 3_000;

  public AnswerRules {
    urgentPhrases = List.copyOf(urgentPhrases);
    if (!areFew(urgentPhrases)) {
      throw new IllegalArgumentException(
          "urgent phrases (%d of them) must be at most %d characters together"
              .formatted(urgentPhrases.size(), LONGEST_PHRASES));
    }
    times = Map.copyOf(times);
    for (Urgency urgency : Urgency.WITH_A_CLOCK) {
      if (!times.containsKey(urgency)) {
        throw new IllegalArgumentException("answer times must name one for " + urgency);
      }
    }
  }

  /** Whether they can be shown in a form, and so be changed. */
  public static boolean areFew(List<String> phrases) {
    return String.join("\n", phrases).length() <= LONGEST_PHRASES;
  }

  /** What the text claims; code, quotes and links are not scanned for words. */
  public Urgency judge(String text) {
    return UrgencyClaim.in(text, urgentPhrases) ? Urgency.URGENT : Urgency.STANDARD;
  }
}

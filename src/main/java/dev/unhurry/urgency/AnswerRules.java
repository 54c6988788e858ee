package dev.unhurry.urgency;

import java.util.List;
import java.util.Map;

/**
 * Which messages are urgent, and how long an answer may take.
 *
 * @param urgentPhrases words, phrases and emoji that claim urgency; not regular expressions
 * @param times one for every urgency
 */
public record AnswerRules(List<String> urgentPhrases, Map<Urgency, AnswerTime> times) {
  public AnswerRules {
    urgentPhrases = List.copyOf(urgentPhrases);
    times = Map.copyOf(times);
    for (Urgency urgency : Urgency.values()) {
      if (!times.containsKey(urgency)) {
        throw new IllegalArgumentException("answer times must name one for " + urgency);
      }
    }
  }

  /** What the text claims; code, quotes and links are not scanned for words. */
  public Urgency judge(String text) {
    return UrgencyClaim.in(text, urgentPhrases) ? Urgency.URGENT : Urgency.STANDARD;
  }
}

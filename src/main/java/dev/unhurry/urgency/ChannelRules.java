package dev.unhurry.urgency;

import java.util.List;
import java.util.Map;

/**
 * The rules in force in a channel.
 *
 * @param urgentPhrases words, phrases and emoji that claim urgency; not regular expressions
 * @param answerTimes one for every urgency
 */
public record ChannelRules(
    Mode mode, Level level, List<String> urgentPhrases, Map<Urgency, AnswerTime> answerTimes) {
  public ChannelRules {
    urgentPhrases = List.copyOf(urgentPhrases);
    answerTimes = Map.copyOf(answerTimes);
    for (Urgency urgency : Urgency.values()) {
      if (!answerTimes.containsKey(urgency)) {
        throw new IllegalArgumentException("answer times must name one for " + urgency);
      }
    }
  }

  /** What the text claims; code, quotes and links are not scanned for words. */
  public Urgency judge(String text) {
    return UrgencyClaim.in(text, urgentPhrases) ? Urgency.URGENT : Urgency.STANDARD;
  }

  public AnswerTime answerTime(Urgency urgency) {
    return answerTimes.get(urgency);
  }
}

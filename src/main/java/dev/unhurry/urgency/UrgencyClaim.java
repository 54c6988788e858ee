package dev.unhurry.urgency;

import dev.unhurry.reading.SlackText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds out whether a text says that it is urgent.
 *
 * <p>"Prod is down" does, "not that urgent", "how urgent is it?" and "asap, or whenever" do not.
 * One word that takes the haste away outweighs all that claim it: a call that was not meant as one
 * costs somebody their evening, and whoever means it will say so again.
 */
final class UrgencyClaim {
  private static final List<String> CONTRACTED =
      List.of("is", "are", "was", "ai", "does", "do", "did", "wo", "should", "would", "need");

  private static final Set<String> NEGATIONS =
      Stream.concat(
              Stream.of("not", "no", "non", "never", "nothing", "without", "hardly", "less"),
              CONTRACTED.stream().flatMap(verb -> Stream.of(verb + "n't", verb + "nt")))
          .collect(Collectors.toUnmodifiableSet());

  /** "How urgent is it?" and "if it is urgent, call" leave it open. */
  private static final Set<String> DOUBTS = Set.of("how", "if", "whether");

  /** What may stand between: "not a very urgent one", "I don't think that's urgent". */
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "any",
          "at",
          "all",
          "as",
          "so",
          "too",
          "that",
          "that's",
          "this",
          "it",
          "it's",
          "is",
          "be",
          "in",
          "to",
          "big",
          "great",
          "huge",
          "real",
          "very",
          "super",
          "really",
          "terribly",
          "particularly",
          "especially",
          "exactly",
          "extremely",
          "overly",
          "think",
          "believe",
          "feel",
          "seem",
          "look",
          "sound",
          "need",
          "sure");

  private static final int MOST_FILLERS = 4;

  /** Words that claim nothing, but take the haste away where they are negated. */
  private static final List<List<String>> HASTE =
      List.of(List.of("rush"), List.of("hurry"), List.of("urgency"), List.of("urgent"));

  private static final List<List<String>> CALM =
      List.of(
          List.of("take", "your", "time"), List.of("is", "it", "urgent"),
          List.of("is", "this", "urgent"), List.of("is", "that", "urgent"));

  /** "It fails whenever I deploy" offers no time; "whenever you can" does. */
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "we",
          "he",
          "she",
          "it",
          "they",
          "a",
          "an",
          "the",
          "this",
          "these",
          "my",
          "our",
          "somebody",
          "someone",
          "anybody",
          "anyone",
          "people",
          "users",
          "customers");

  private final List<String> words;

  private UrgencyClaim(List<String> words) {
    this.words = words;
  }

  static boolean in(String slackText, List<String> phrases) {
    UrgencyClaim claim = new UrgencyClaim(Tokens.of(SlackText.words(slackText)));
    List<List<String>> claims =
        phrases.stream().filter(p -> !EmojiScan.isEmoji(p)).map(Tokens::of).toList();
    boolean claimed = claim.hasAny(claims) || hasEmoji(slackText, phrases);
    return claimed && !claim.negatesAny(claims) && !claim.isCalm();
  }

  private static boolean hasEmoji(String slackText, List<String> phrases) {
    List<String> emoji = phrases.stream().filter(EmojiScan::isEmoji).toList();
    return !emoji.isEmpty() && EmojiScan.of(slackText).stream().anyMatch(emoji::contains);
  }

  private boolean isCalm() {
    return negatesAny(HASTE) || hasAny(CALM) || offersAnyTime();
  }

  private boolean hasAny(List<List<String>> phrases) {
    for (int at = 0; at < words.size(); at++) {
      if (anyAt(at, phrases)) {
        return true;
      }
    }
    return false;
  }

  private boolean negatesAny(List<List<String>> phrases) {
    for (int at = 1; at < words.size(); at++) {
      if (anyAt(at, phrases) && isNegated(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyAt(int at, List<List<String>> phrases) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                !phrase.isEmpty()
                    && at + phrase.size() <= words.size()
                    && words.subList(at, at + phrase.size()).equals(phrase));
  }

  private boolean isNegated(int at) {
    int before = at - 1;
    while (before > 0 && at - before <= MOST_FILLERS && FILLERS.contains(words.get(before))) {
      before--;
    }
    return NEGATIONS.contains(words.get(before)) || DOUBTS.contains(words.get(before));
  }

  private boolean offersAnyTime() {
    for (int at = 0; at < words.size(); at++) {
      boolean last = at == words.size() - 1;
      if (words.get(at).equals("whenever") && (last || !SUBJECTS.contains(words.get(at + 1)))) {
        return true;
      }
    }
    return false;
  }
}

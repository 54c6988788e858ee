package dev.unhurry.urgency;

import dev.unhurry.reading.SlackText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out whether a text says that it is urgent.
 *
 * <p>"Prod is down" does, "not that urgent", "how urgent is it?" and "asap, or whenever" do not.
 * One word that takes the haste away outweighs all that claim it: a call that was not meant as one
 * costs somebody their evening, and whoever means it will say so again.
 */
final class UrgencyClaim {
  /** "No big hurry", "how very urgent"; but "no, it is urgent" claims all the more. */
  private static final Set<String> NO = set("no non how less without hardly");

  private static final Set<String> DEGREES =
      set(
          "a an any so too that big great huge real very super really terribly particularly"
              + " especially exactly extremely overly");

  /** "I don't think that's urgent", "if it is urgent, call". */
  private static final Set<String> NOT =
      set(
          "not never nothing if whether isn't isnt aren't arent wasn't wasnt ain't aint doesn't"
              + " doesnt don't dont didn't didnt won't wont shouldn't shouldnt needn't neednt");

  private static final Set<String> BETWEEN =
      set(
          String.join(" ", DEGREES)
              + " at all as that's this it it's is be in to think believe feel seem look sound"
              + " need sure");

  private static final int MOST_BETWEEN = 4;

  /** Words that claim nothing, but take the haste away where they are negated. */
  private static final List<List<String>> HASTE =
      Stream.of("rush", "hurry", "urgency", "urgent").map(List::of).toList();

  private static final List<List<String>> CALM =
      Stream.of("take your time", "is it urgent", "is this urgent", "is that urgent")
          .map(Tokens::of)
          .toList();

  /** "It fails whenever I deploy" offers no time; "whenever you can" does. */
  private static final Set<String> SUBJECTS =
      set(
          "i we he she it they a an the this these my our somebody someone anybody anyone people"
              + " users customers");

  private final List<String> words;

  private UrgencyClaim(List<String> words) {
    this.words = words;
  }

  private static Set<String> set(String words) {
    return Set.copyOf(Tokens.of(words));
  }

  static boolean in(String slackText, List<String> phrases) {
    UrgencyClaim claim = new UrgencyClaim(Tokens.of(SlackText.words(slackText)));
    List<List<String>> claims = phrases.stream().filter(p -> !isEmoji(p)).map(Tokens::of).toList();
    boolean claimed = claim.hasAny(claims) || hasEmoji(slackText, phrases);
    return claimed && !claim.negatesAny(claims) && !claim.isCalm();
  }

  private static boolean hasEmoji(String slackText, List<String> phrases) {
    return SlackText.emoji(slackText).stream().anyMatch(phrases::contains);
  }

  private static boolean isEmoji(String phrase) {
    return SlackText.emoji(phrase).equals(Set.of(phrase));
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
    return follows(at, NO, DEGREES) || follows(at, NOT, BETWEEN);
  }

  private boolean follows(int at, Set<String> negations, Set<String> between) {
    int before = at - 1;
    while (before > 0 && at - before <= MOST_BETWEEN && between.contains(words.get(before))) {
      before--;
    }
    return negations.contains(words.get(before));
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

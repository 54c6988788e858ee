package dev.unhurry.request.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.reading.Lack;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.SlackText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which template somebody's words call for: a word of reviewing or deciding does, and so does
 * trouble. Where it is not plain there is none, and the question does for all.
 */
final class CalledFor {
  private static final Set<String> REVIEW =
      Set.of("review", "reviews", "reviewing", "feedback", "proofread", "proofreading");
  private static final Set<String> DECISION = Set.of("decide", "decides", "decision", "decisions");

  private final Reader reader;

  CalledFor(Reader reader) {
    this.reader = reader;
  }

  /** The template's id. */
  Optional<String> in(String typed) {
    String text = Mrkdwn.escape(typed);
    List<String> words = Arrays.asList(SlackText.words(text).split(" ", -1));
    if (!Collections.disjoint(words, REVIEW)) {
      return Optional.of("review");
    }
    if (!Collections.disjoint(words, DECISION)) {
      return Optional.of("decision");
    }
    // Only of trouble does a reading miss what was tried.
    Set<Lack> missing = reader.read(new Passage(text, List.of())).missing();
    return missing.contains(Lack.TRIED) ? Optional.of("bug") : Optional.empty();
  }
}

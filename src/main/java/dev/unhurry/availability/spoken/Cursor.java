package dev.unhurry.availability.spoken;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one phrase after the other from a text in small letters, each to the end of its word. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
    skipSpace();
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** The phrase that stands here; nothing is taken where it stands not, or ends within a word. */
  Optional<MatchResult> take(Pattern phrase) {
    Matcher matcher = phrase.matcher(text).region(at, text.length());
    if (!matcher.lookingAt() || endsWithinWord(matcher.end())) {
      return Optional.empty();
    }
    at = matcher.end();
    skipSpace();
    return Optional.of(matcher.toMatchResult());
  }

  boolean takes(Pattern phrase) {
    return take(phrase).isPresent();
  }

  /** Reads on; where that comes to nothing, nothing is taken. */
  <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
    int before = at;
    Optional<T> read = reading.get();
    if (read.isEmpty()) {
      at = before;
    }
    return read;
  }

  private boolean endsWithinWord(int end) {
    return end < text.length()
        && Character.isLetterOrDigit(text.charAt(end - 1))
        && Character.isLetterOrDigit(text.charAt(end));
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}

package dev.unhurry.status;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's answer to a round.
 *
 * @param written to the millisecond, as the book keeps it
 * @param answers only those that say something; empty for a quiet week
 * @param help who could unblock them; empty where nobody is named
 */
public record Update(UserId by, Instant written, List<Answer> answers, Optional<Help> help) {
  public Update {
    written = written.truncatedTo(ChronoUnit.MILLIS);
    answers = List.copyOf(answers);
  }

  public static Update quietWeek(UserId by, Instant written) {
    return new Update(by, written, List.of(), Optional.empty());
  }

  public boolean isQuiet() {
    return answers.isEmpty();
  }

  /** What they wrote to a kind of question, if they did. */
  public Optional<Answer> to(Kind kind) {
    return answers.stream().filter(answer -> answer.kind() == kind).findFirst();
  }

  /** What is asked of whom; another wording or other people make it another ask. */
  public String ask() {
    String text = to(Kind.BLOCKED).map(Answer::text).orElse("");
    Stream<String> people = help.stream().flatMap(h -> h.from().stream()).map(UserId::value);
    return people.sorted().collect(Collectors.joining(",")) + "|" + text;
  }

  /** What a question is about. */
  public enum Kind {
    DONE,
    NEXT,
    BLOCKED,
    OTHER
  }

  /** The words to one question. */
  public record Answer(String question, Kind kind, String text) {
    public Answer {
      if (text.isBlank()) {
        throw new IllegalArgumentException("answer to " + kind + " must not be blank");
      }
    }
  }

  /**
   * Who could unblock somebody.
   *
   * @param asked whether they are asked, because the writer wants it
   */
  public record Help(Set<UserId> from, boolean asked) {
    public Help {
      Set<UserId> sorted = new TreeSet<>(Comparator.comparing(UserId::value));
      sorted.addAll(from);
      from = Collections.unmodifiableSet(sorted);
    }
  }
}

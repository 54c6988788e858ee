package dev.unhurry.status.form;

import dev.unhurry.status.Update.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A plan's questions and what each is about: what is next by "next" or "plan" in its words, what is
 * in the way by "block", else the last of three or more; what is done by "done", else the first.
 */
record Questions(List<String> words, List<Kind> kinds) {
  /** With fewer, the last one is hardly about what is in the way. */
  private static final int ENOUGH = 3;

  static Questions of(List<String> words) {
    int next = first(words, "next", "plan");
    int named = first(words, "block");
    int last = words.size() - 1;
    int blocked = named < 0 && words.size() >= ENOUGH && next != last ? last : named;
    int finished = first(words, "done");
    int done = finished < 0 ? 0 : finished;
    return new Questions(
        List.copyOf(words),
        IntStream.range(0, words.size()).mapToObj(i -> kind(i, done, next, blocked)).toList());
  }

  private static Kind kind(int index, int done, int next, int blocked) {
    if (index == blocked) {
      return Kind.BLOCKED;
    }
    if (index == next) {
      return Kind.NEXT;
    }
    return index == done ? Kind.DONE : Kind.OTHER;
  }

  private static int first(List<String> questions, String... parts) {
    return IntStream.range(0, questions.size())
        .filter(
            i ->
                List.of(parts).stream()
                    .anyMatch(questions.get(i).toLowerCase(Locale.ROOT)::contains))
        .findFirst()
        .orElse(-1);
  }

  /** Tells these questions from others, letter by letter. */
  String mark() {
    return Integer.toHexString(words.hashCode());
  }

  int size() {
    return words.size();
  }
}

package dev.unhurry.status.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import dev.unhurry.status.Update.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form as it was sent, and what is missing in it. */
record Filled(Submission form, Questions questions) {
  /** What people write when nothing is in the way. */
  private static final Set<String> NOTHING =
      Set.of("-", "no", "nope", "none", "nothing", "n/a", "na", "no blockers", "not blocked");

  /** What is to be mended, by field; empty where all is well. */
  Map<String, String> mistakes(Predicate<UserId> mayBeAsked) {
    if (answers().isEmpty() && !isTicked(StatusForm.QUIET)) {
      return Map.of(
          StatusForm.field(0), "Write a line in any of these, or tick the quiet week below.");
    }
    if (!isTicked(StatusForm.ASK)) {
      return Map.of();
    }
    if (blocked().isEmpty()) {
      return Map.of(
          StatusForm.field(questions.kinds().indexOf(Kind.BLOCKED)),
          "Say what is in the way, so that they can help.");
    }
    if (people().isEmpty()) {
      return Map.of(StatusForm.HELP, "Pick whom to ask, or take the tick below away.");
    }
    return people().stream().anyMatch(mayBeAsked)
        ? Map.of()
        : Map.of(StatusForm.HELP, "I can only ask other people of this workspace.");
  }

  /** Words count more than a tick that was left there. */
  Update update(Instant now, Optional<Update> earlier) {
    UserId by = form.actor().user();
    Optional<Help> help =
        blocked()
            .filter(answer -> !people().isEmpty())
            .map(answer -> new Help(people(), isTicked(StatusForm.ASK)));
    Update update = new Update(by, now, answers(), help);
    return wasAsked(earlier, update)
        ? new Update(by, now, answers(), Optional.of(new Help(people(), true)))
        : update;
  }

  /** Whether the very same was asked of the very same people. */
  static boolean wasAsked(Optional<Update> earlier, Update update) {
    return update.help().isPresent()
        && earlier
            .filter(old -> old.help().filter(Help::asked).isPresent())
            .filter(old -> old.ask().equals(update.ask()))
            .isPresent();
  }

  private Optional<Answer> blocked() {
    return answers().stream().filter(answer -> answer.kind() == Kind.BLOCKED).findFirst();
  }

  private List<Answer> answers() {
    return IntStream.range(0, questions.size())
        .filter(i -> saysSomething(form.value(StatusForm.field(i)), questions.kinds().get(i)))
        .mapToObj(
            i ->
                new Answer(
                    questions.words().get(i),
                    questions.kinds().get(i),
                    form.value(StatusForm.field(i))))
        .toList();
  }

  private static boolean saysSomething(String words, Kind kind) {
    String plain =
        Mrkdwn.visible(words).toLowerCase(Locale.ROOT).replaceFirst("[.!]+$", "").strip();
    return !plain.isEmpty() && !(kind == Kind.BLOCKED && NOTHING.contains(plain));
  }

  private Set<UserId> people() {
    return form.values().getOrDefault(StatusForm.HELP, List.of()).stream()
        .map(UserId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isTicked(String box) {
    return form.value(box).equals(StatusForm.YES);
  }
}

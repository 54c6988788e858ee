package dev.unhurry.status.form;

import dev.unhurry.chat.UserId;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import dev.unhurry.status.Update.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the form when it opens.
 *
 * @param own what they wrote for this round already
 * @param before else their last update: its plan is where "done" starts, its blocker may be open
 */
record Prefill(Optional<Update> own, Optional<Update> before) {
  boolean isQuiet() {
    return own.filter(Update::isQuiet).isPresent();
  }

  Optional<String> words(String question, Kind kind) {
    return own.isPresent()
        ? own.get().answers().stream()
            .filter(answer -> answer.question().equals(question))
            .findFirst()
            .or(() -> kind == Kind.OTHER ? Optional.empty() : own.get().to(kind))
            .map(Answer::text)
        : carried(kind);
  }

  private Optional<String> carried(Kind kind) {
    return switch (kind) {
      case DONE -> before.flatMap(update -> update.to(Kind.NEXT)).map(Answer::text);
      case BLOCKED -> before.flatMap(update -> update.to(Kind.BLOCKED)).map(Answer::text);
      case NEXT, OTHER -> Optional.empty();
    };
  }

  Optional<String> hint(Kind kind) {
    if (own.isPresent() || carried(kind).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        kind == Kind.DONE
            ? "This is what you planned last time. Keep what got done."
            : "This was in the way last time. Delete it if it is not any more.");
  }

  Set<UserId> help() {
    return own.or(() -> before).flatMap(Update::help).map(Help::from).orElse(Set.of());
  }
}

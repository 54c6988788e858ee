package dev.unhurry.request.form;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import java.util.Optional;

/** Says whether somebody may post from where a form was opened; asked anew at every step. */
record Admission(OwnWords words, Directory directory) {
  /** Why not, as they read it; empty where they may. */
  Optional<String> refusal(Actor writer, Origin origin) {
    if (origin instanceof Origin.AboutMessage about) {
      return unless(words.of(about.message(), writer).isPresent(), AskCards.GONE);
    }
    if (!directory.members(origin.team(), origin.channel()).contains(writer.user())) {
      return Optional.of(AskCards.NOT_THERE);
    }
    return origin instanceof Origin.InThread under
        ? unless(words.stands(under.first()), AskCards.GONE)
        : Optional.empty();
  }

  private static Optional<String> unless(boolean fine, String why) {
    return fine ? Optional.empty() : Optional.of(why);
  }
}

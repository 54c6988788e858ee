package dev.unhurry.request.form;

import dev.unhurry.chat.History;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.Asked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what the post of a form asks, for whoever finds it in a channel again. */
public final class StandingPost {
  private StandingPost() {}

  /** Empty where it is no such post. */
  public static Optional<Asked> asked(History.Entry post) {
    return Optional.of(post)
        .filter(History.Entry::bot)
        .flatMap(entry -> PostedAsk.read(entry.blocks()))
        .map(posted -> asked(post, posted));
  }

  private static Asked asked(History.Entry post, PostedAsk posted) {
    String text =
        posted.answers().values().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"));
    return new Asked(
        post.message().ref(),
        posted.asker(),
        posted.to(),
        post.message().thread().stream().toList(),
        Mrkdwn.escape(text));
  }
}

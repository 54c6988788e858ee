package dev.unhurry.request;

import dev.unhurry.chat.Mrkdwn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Some of those of whom an answer is expected, as a sentence names them.
 *
 * @param request where they are asked
 */
public record Whom(Request request, List<Expected> some) {
  /** More people than this are counted; a message may mention hundreds. */
  private static final int MOST_NAMES = 8;

  /** Those whose answer is missing. */
  public static Whom awaited(Request request) {
    return new Whom(request, request.awaited());
  }

  /** Of them those whose time is up; the others may still have some. */
  public static Whom late(Request request, Instant now) {
    return new Whom(
        request, request.awaited().stream().filter(one -> !one.due().isAfter(now)).toList());
  }

  /** "@ben and @maya", or "anybody in #design". */
  public String joined(String between) {
    return joined(between, between, MOST_NAMES);
  }

  /**
   * The same with few names.
   *
   * @param beforeMore stands before the number of those who are not named
   */
  public String joined(String between, String beforeMore, int most) {
    if (isChannel()) {
      return "anybody in " + Mrkdwn.mention(request.ref().channel());
    }
    String names =
        some.stream()
            .limit(most)
            .map(one -> Mrkdwn.mention(one.responder()))
            .collect(Collectors.joining(between));
    int others = some.size() - most;
    return others > 0 ? names + beforeMore + others + " more" : names;
  }

  /** Whether whoever reads the channel is meant. */
  public boolean isChannel() {
    return some.stream().anyMatch(Expected::isChannel);
  }
}

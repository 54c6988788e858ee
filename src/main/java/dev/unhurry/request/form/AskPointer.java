package dev.unhurry.request.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import java.util.List;
import java.util.Optional;

/**
 * What an open form says of itself. It comes back by way of the client, so it is a hint and never
 * an authority.
 *
 * @param template its id
 * @param round how often another template was chosen in this form. Slack keeps what a field holds
 *     by the ids of its block, so each round has block ids of its own
 */
public record AskPointer(Origin origin, String template, int round) {
  private static final String ABOUT = "about";
  private static final String UNDER = "under";
  private static final String IN = "in";
  private static final String ON = "on";
  private static final int MOST_ROUNDS = 1_000;

  /** Of a form that is just opened. */
  public AskPointer(Origin origin, String template) {
    this(origin, template, 0);
  }

  AskPointer choosing(String other) {
    return new AskPointer(origin, other, (round + 1) % MOST_ROUNDS);
  }

  /** The block in which this field stands. */
  String block(String field) {
    return round == 0 ? field : field + "~" + round;
  }

  /** How it is written in a form; the team always comes from the envelope. */
  public String print() {
    return template + "|" + round + "|" + place();
  }

  private String place() {
    if (origin instanceof Origin.AboutMessage about) {
      return ABOUT + "|" + about.message().pointer();
    }
    if (origin instanceof Origin.InThread under) {
      return UNDER + "|" + under.first().pointer();
    }
    if (origin instanceof Origin.OnPost on) {
      return ON + "|" + on.post().pointer() + on.thread().map(ts -> "|" + ts).orElse("");
    }
    return IN + "|" + origin.channel();
  }

  /** Reads what came back from a client; empty where it is nothing of ours. */
  public static Optional<AskPointer> parse(TeamId team, String printed) {
    List<String> parts = List.of(printed.split("\\|", -1));
    try {
      int round = Integer.parseInt(parts.get(1));
      return 0 <= round && round < MOST_ROUNDS
          ? origin(team, parts.subList(2, parts.size()))
              .map(origin -> new AskPointer(origin, parts.get(0), round))
          : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<Origin> origin(TeamId team, List<String> place) {
    String at = place.get(1);
    return switch (place.get(0)) {
      case ABOUT -> MessageRef.pointedAt(team, at).map(Origin.AboutMessage::new);
      case UNDER -> MessageRef.pointedAt(team, at).map(Origin.InThread::new);
      case IN -> Optional.of(new Origin.InChannel(team, new ChannelId(at)));
      case ON -> MessageRef.pointedAt(team, at).map(post -> new Origin.OnPost(post, thread(place)));
      default -> Optional.empty();
    };
  }

  private static Optional<MessageTs> thread(List<String> place) {
    return place.stream().skip(2).findFirst().map(MessageTs::new);
  }
}

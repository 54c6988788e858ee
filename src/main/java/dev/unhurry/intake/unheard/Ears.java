package dev.unhurry.intake.unheard;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.TeamId;
import dev.unhurry.intake.Hall;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Request;
import dev.unhurry.request.Requests;
import dev.unhurry.request.life.Happening;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuleBook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Hears what is long said as {@link Hall} would have, as far as it concerns requests: a hint about
 * what was written hours ago would be of no use.
 */
public final class Ears {
  private final Reader reader;
  private final Duration grace;
  private final RuleBook rules;
  private final Requests requests;

  public Ears(Reader reader, Duration grace, RuleBook rules, Requests requests) {
    this.reader = reader;
    this.grace = grace;
    this.rules = rules;
    this.requests = requests;
  }

  /** Whether messages there are heard at all; what is open there is looked at all the same. */
  boolean listenIn(TeamId team, ChannelId channel) {
    return rules.of(team, channel).mode().speaks();
  }

  /** How far back one has to know what was said. */
  Duration reach() {
    return Burst.reach(grace);
  }

  /**
   * Hears what was posted from this moment on.
   *
   * @param people also what they posted before, oldest first
   */
  void hear(List<Message> people, Instant from, Instant now) {
    for (int at = 0; at < people.size(); at++) {
      Message message = people.get(at);
      boolean counts = !message.external() && !message.isReply();
      if (counts && !message.ref().posted().isBefore(from)) {
        hear(message, people.subList(0, at + 1), now);
      }
    }
  }

  private void hear(Message message, List<Message> upTo, Instant now) {
    Instant reach = message.ref().posted().minus(reach());
    List<Message> known = upTo.stream().filter(one -> !one.ref().posted().isBefore(reach)).toList();
    ChannelRules inForce = rules.of(message.ref().team(), message.ref().channel());
    Burst.around(message.ref(), known, grace)
        .filter(burst -> Hall.isFollowed(reader.read(burst.passage()), inForce))
        .flatMap(burst -> Hall.newAsk(burst, reader, inForce))
        .ifPresent(ask -> requests.askedUnheard(ask, inForce, now));
  }

  void hearReplies(List<History.Entry> replies) {
    replies.stream()
        .filter(entry -> !entry.bot() && entry.message().isReply() && !entry.message().external())
        .forEach(entry -> requests.replied(entry.message()));
  }

  /**
   * Slack does not say when somebody put an emoji, so it is dated from the end of the outage: older
   * than all that is heard from then on. What was heard before stays as it is.
   */
  void hearReactions(Request request, History.Entry entry, Instant at) {
    MessageRef message = entry.message().ref();
    entry
        .reactions()
        .forEach(
            (emoji, people) ->
                people.stream()
                    .map(person -> new Reaction(message, person, emoji, true, at))
                    .filter(reaction -> !isKnown(request, reaction))
                    .forEach(requests::reacted));
  }

  private static boolean isKnown(Request request, Reaction reaction) {
    return Requests.means(reaction)
        .filter(it -> request.life().happened().all().stream().anyMatch(one -> isSame(one, it)))
        .isPresent();
  }

  private static boolean isSame(Happening one, Happening other) {
    return one.kind() == other.kind()
        && one.by().equals(other.by())
        && one.emoji().equals(other.emoji());
  }

  void hearDeletion(MessageRef message) {
    requests.deleted(message);
  }
}

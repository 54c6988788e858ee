package dev.unhurry.nudge.hint;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.ChannelRules;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message about which something may be said to its author, as a duty carries it. */
public record Noticed(MessageRef about, Actor author) {
  /** How long a hint is still worth giving, in elapsed time. */
  private static final Duration STALE = Duration.ofMinutes(30);

  public static Noticed of(Message message) {
    return new Noticed(message.ref(), message.actor());
  }

  public static Noticed in(Duty duty) {
    return new Noticed(duty.message(), new Actor(duty.team(), new UserId(duty.fact("author"))));
  }

  /** The promise to look at it then; one for each kind and message. */
  public Duty duty(String kind, Instant due, Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(more);
    facts.put("channel", about.channel().value());
    facts.put("ts", about.ts().value());
    facts.put("author", author.user().value());
    return Duty.about(about.channel() + "|" + about.ts(), about.team(), kind, due, facts);
  }

  /** Says this to its author, where it stands and to nobody else. */
  public Outcome whisper(Card card) {
    return new Outcome.Say(new Utterance.Whisper(author, about.channel(), card), List.of());
  }

  /** Why it is too late, or the wrong place, to say anything about it; empty where it is not. */
  public static Optional<String> moot(ChannelRules rules, Instant since, Instant now) {
    if (!rules.mode().speaks()) {
      return Optional.of("the channel's mode is " + rules.mode());
    }
    return now.isAfter(since.plus(STALE)) ? Optional.of("too late to be of use") : Optional.empty();
  }
}

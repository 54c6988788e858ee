package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * That a request took a turn by another hand than its asker's, as the duty carries it that tells
 * them; the request may be gone by then.
 *
 * @param ref where its ask was opened
 * @param start where one goes to read it
 * @param by who did it
 * @param to who is asked now, where that changed
 */
public record Turn(
    What what, MessageRef ref, MessageTs start, UserId asker, UserId by, Optional<UserId> to) {
  /** The asker hears of it. */
  public static final String KIND = "turn";

  /** What became of it. */
  public enum What {
    /** It needs no answer, who was asked says. */
    REFUSED,
    /** Who was asked handed it on. */
    HANDED_OVER,
    /** Who was asked says that it is less urgent. */
    RELABELLED
  }

  static Turn of(Request request, What what, UserId by) {
    return new Turn(
        what, request.ref(), request.start().ts(), request.asker(), by, Optional.empty());
  }

  static Turn of(Request request, What what, UserId by, UserId to) {
    return new Turn(
        what, request.ref(), request.start().ts(), request.asker(), by, Optional.of(to));
  }

  public Actor askedBy() {
    return new Actor(ref.team(), asker);
  }

  /** The message to open. */
  public MessageRef startsAt() {
    return ref.at(start);
  }

  Duty duty(Instant now) {
    Map<String, String> facts = new HashMap<>();
    facts.put("what", what.name());
    facts.put("channel", ref.channel().value());
    facts.put("ts", ref.ts().value());
    facts.put("start", start.value());
    facts.put("asker", asker.value());
    facts.put("by", by.value());
    to.ifPresent(person -> facts.put("to", person.value()));
    String subject = String.join("|", ref.pointer(), what.name(), by.value(), now.toString());
    return Duty.about(subject, ref.team(), KIND, Duty.atOnce(now), facts);
  }

  public static Turn in(Duty duty) {
    return new Turn(
        What.valueOf(duty.fact("what")),
        duty.message(),
        new MessageTs(duty.fact("start")),
        new UserId(duty.fact("asker")),
        new UserId(duty.fact("by")),
        Optional.ofNullable(duty.facts().get("to")).map(UserId::new));
  }
}

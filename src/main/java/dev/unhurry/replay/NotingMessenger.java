package dev.unhurry.replay;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.nudge.ContextHint;
import dev.unhurry.request.Promises;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes everything and sends nothing: the words go no further, that they were said is noted. */
final class NotingMessenger implements Messenger {
  /** An export knows no conversation with the bot. */
  private static final ChannelId NOWHERE = new ChannelId("D0NOWHERE");

  private final Witness witness;
  private final InstantSource time;
  private final Function<MessageRef, String> ruleOf;
  private final Map<String, MessageRef> said = new HashMap<>();

  /**
   * A messenger that tells the witness.
   *
   * @param ruleOf which rule of reading stands behind a hint about this message now
   */
  NotingMessenger(Witness witness, InstantSource time, Function<MessageRef, String> ruleOf) {
    this.witness = witness;
    this.time = time;
    this.ruleOf = ruleOf;
  }

  @Override
  public Delivery say(Utterance what, String id) {
    if (what instanceof Utterance.TakeBack takeBack) {
      return retract(takeBack.post());
    }
    Duty duty = witness.duty(id);
    Instant now = time.instant();
    Optional<MessageRef> about = about(duty);
    String rule = duty.kind().equals(ContextHint.KIND) ? ruleOf.apply(duty.message()) : "";
    witness.said(new Sent(duty.kind(), about, now, rule));
    ChannelId place = about.map(MessageRef::channel).orElse(NOWHERE);
    MessageRef where = new MessageRef(duty.team(), place, MessageTs.at(now));
    said.put(id, where);
    return new Delivery.Accepted(where);
  }

  private static Optional<MessageRef> about(Duty duty) {
    return duty.kind().equals(Promises.LIST) ? Optional.empty() : Optional.of(duty.message());
  }

  @Override
  public Probe find(Utterance what, String id, Instant since) {
    return new Probe(true, Optional.ofNullable(said.get(id)));
  }

  @Override
  public Delivery retract(MessageRef where) {
    return new Delivery.Accepted(where);
  }
}

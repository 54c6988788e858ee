package dev.unhurry.request.list;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes a list back once another stands, or nothing waits any more. */
final class OldList implements Keeper {
  static final String KIND = "old-list";

  /** The duty that takes this message back, from when the book enters it. */
  static Duty of(MessageRef message, String list, Instant now) {
    Map<String, String> facts =
        Map.of("channel", message.channel().value(), "ts", message.ts().value(), "list", list);
    return Duty.about(message.pointer(), message.team(), KIND, Duty.atOnce(now), facts);
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    return new Outcome.Say(new Utterance.TakeBack(duty.message()), List.of());
  }
}

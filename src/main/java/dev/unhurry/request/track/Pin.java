package dev.unhurry.request.track;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.Map;

/** That somebody pinned a message, as the duty carries it that reads the message again. */
record Pin(MessageRef message, UserId by, Instant at) {
  static final String KIND = "pin";

  static Pin of(Reaction reaction) {
    return new Pin(reaction.item(), reaction.by(), reaction.at());
  }

  /** Heard twice it is the same; put on again it is another. */
  Duty duty() {
    Map<String, String> facts =
        Map.of(
            "channel", message.channel().value(),
            "ts", message.ts().value(),
            "by", by.value(),
            "at", at.toString());
    String subject = String.join("|", message.pointer(), by.value(), at.toString());
    return Duty.about(subject, message.team(), KIND, Duty.atOnce(at), facts);
  }

  static Pin in(Duty duty) {
    return new Pin(duty.message(), new UserId(duty.fact("by")), Instant.parse(duty.fact("at")));
  }
}

package dev.unhurry.request;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.life.Happening;
import java.time.Instant;
import java.util.Map;

/**
 * That a settled request may be open again, as the duty carries it that looks how it stands.
 *
 * @param ref the message that holds the ask
 * @param why what happened: a check mark was taken away, or an edit asks anew
 */
public record SecondThought(MessageRef ref, Happening why) {
  /** It is looked at in Slack. */
  public static final String KIND = "second-thought";

  Duty duty() {
    Map<String, String> facts =
        Map.of(
            "channel", ref.channel().value(),
            "ts", ref.ts().value(),
            "what", why.kind().name(),
            "by", why.by().value(),
            "at", why.at().toString(),
            "emoji", why.emoji());
    String subject =
        String.join(
            "|",
            ref.pointer(),
            why.kind().name(),
            why.by().value(),
            why.emoji(),
            why.at().toString());
    return Duty.about(subject, ref.team(), KIND, Duty.atOnce(why.at()), facts);
  }

  public static SecondThought in(Duty duty) {
    return new SecondThought(
        duty.message(),
        new Happening(
            Happening.Kind.valueOf(duty.fact("what")),
            new UserId(duty.fact("by")),
            Instant.parse(duty.fact("at")),
            duty.fact("emoji")));
  }

  /** Whether it is asked anew, and not only still. */
  public boolean isAskedAnew() {
    return why.kind() == Happening.Kind.EDITED;
  }
}

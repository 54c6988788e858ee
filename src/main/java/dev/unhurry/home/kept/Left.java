package dev.unhurry.home.kept;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Listener;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.Map;

/**
 * Tells an asker that a request of theirs is no longer followed: nobody is left of whom an answer
 * could be expected. Who went is not said again, and not kept.
 */
record Left(Listener listener, LeftCards cards) implements Keeper {
  static final String KIND = "left";

  static Duty of(Request request, Instant now) {
    Map<String, String> facts =
        Map.of(
            "channel", request.ref().channel().value(),
            "ts", request.ref().ts().value(),
            "start", request.start().ts().value(),
            "asker", request.asker().value());
    String subject = request.ref().pointer();
    return Duty.about(subject, request.ref().team(), KIND, Duty.atOnce(now), facts);
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor asker = new Actor(duty.team(), new UserId(duty.fact("asker")));
    MessageTs start = new MessageTs(duty.fact("start"));
    return listener.tell(
        asker,
        duty.message().channel(),
        cards.letGo(asker, duty.message(), duty.message().at(start)),
        now);
  }
}

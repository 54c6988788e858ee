package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.duty.Duty;
import java.util.Map;

/** That a channel's rules are to go on under its new id, as the duty carries it. */
public record MovedRules(ChannelId from, ChannelId to) {
  public static final String KIND = "moved-rules";

  static Duty duty(NewChannelId it) {
    Map<String, String> facts = Map.of("from", it.from().value(), "to", it.to().value());
    String subject = String.join("|", it.from().value(), it.to().value(), it.at().toString());
    return Duty.about(subject, it.team(), KIND, Duty.atOnce(it.at()), facts);
  }

  public static MovedRules in(Duty duty) {
    return new MovedRules(new ChannelId(duty.fact("from")), new ChannelId(duty.fact("to")));
  }
}

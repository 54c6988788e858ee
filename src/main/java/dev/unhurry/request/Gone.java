package dev.unhurry.request;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How it is promised to deal with who and what is gone. */
public final class Gone {
  /** What cannot be answered any more is closed. */
  public static final String KIND = "gone";

  /** What is open in a channel goes on under its new id. */
  public static final String NEW_ID = "new-channel-id";

  private Gone() {}

  /** Slack sends the same event again with the same moment: that is the same duty. */
  public static Duty duty(Departure it) {
    Map<String, String> facts = new HashMap<>();
    facts.put("what", it.what().name());
    facts.put("at", it.at().toString());
    it.channel().ifPresent(channel -> facts.put("channel", channel.value()));
    it.person().ifPresent(person -> facts.put("person", person.value()));
    return Duty.about(subject(it), it.team(), KIND, Duty.atOnce(it.at()), facts);
  }

  /** Names one departure among all. */
  public static String subject(Departure it) {
    return String.join(
        "|",
        it.what().name(),
        it.channel().map(ChannelId::value).orElse(""),
        it.person().map(UserId::value).orElse(""),
        it.at().toString());
  }

  public static Departure in(Duty duty) {
    return new Departure(
        duty.team(),
        Departure.What.valueOf(duty.fact("what")),
        Optional.ofNullable(duty.facts().get("channel")).map(ChannelId::new),
        Optional.ofNullable(duty.facts().get("person")).map(UserId::new),
        Instant.parse(duty.fact("at")));
  }

  static Duty duty(NewChannelId it) {
    Map<String, String> facts = Map.of("from", it.from().value(), "to", it.to().value());
    String subject = String.join("|", it.from().value(), it.to().value(), it.at().toString());
    return Duty.about(subject, it.team(), NEW_ID, Duty.atOnce(it.at()), facts);
  }
}

package dev.unhurry.intake.unheard;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.outage.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The time in which nothing was heard, as each duty of the catching up carries it.
 *
 * @param from in ms, as they are the name of the outage
 */
record Span(TeamId team, Instant from, Instant to) {
  static final String PAGE = "unheard-page";
  static final String THREAD = "unheard-thread";

  /** What is older is history: who has waited so long has said so again. */
  private static final Duration LONGEST = Duration.ofDays(2);

  static Span in(Duty duty) {
    return new Span(duty.team(), millis(duty.fact("from")), millis(duty.fact("to")));
  }

  private static Instant millis(String written) {
    return Instant.ofEpochMilli(Long.parseLong(written));
  }

  Outage outage() {
    return new Outage(team, from, to, true, false);
  }

  /** Since when it is read. */
  Instant since() {
    Instant earliest = to.minus(LONGEST);
    return from.isBefore(earliest) ? earliest : from;
  }

  /** A page of a channel, which ends with this moment. */
  Duty page(ChannelId channel, Instant end, int number) {
    Map<String, String> facts = facts(channel);
    facts.put("end", end.toString());
    facts.put("page", Integer.toString(number));
    return Duty.about(channel + "|" + to + "|" + end, team, PAGE, to, facts);
  }

  /** What stands under one of the messages that lead to a request, from this moment on. */
  Duty thread(MessageRef message, MessageRef request, Instant start) {
    Map<String, String> facts = facts(message.channel());
    facts.put("ts", message.ts().value());
    facts.put("request", request.ts().value());
    facts.put("start", start.toString());
    String subject = String.join("|", message.pointer(), to.toString(), start.toString());
    return Duty.about(subject, team, THREAD, to, facts);
  }

  private Map<String, String> facts(ChannelId channel) {
    Map<String, String> facts = new HashMap<>();
    facts.put("from", Long.toString(from.toEpochMilli()));
    facts.put("to", Long.toString(to.toEpochMilli()));
    facts.put("channel", channel.value());
    return facts;
  }
}

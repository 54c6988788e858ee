package dev.unhurry.urgency;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;

/** People's working time as it counts in a channel, whose rules may name hours and a zone. */
public record RuledHours(HoursBook hours, RuleBook rules) {
  public WorkingTime of(Actor person, ChannelId channel) {
    return hours.of(person, rules.of(person.team(), channel).hours());
  }
}

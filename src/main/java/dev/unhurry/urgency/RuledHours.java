package dev.unhurry.urgency;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;

/** People's working time as it counts in a channel, whose rules may name hours and a zone. */
public record RuledHours(HoursBook hours, RuleBook rules) {
  public WorkingTime of(Actor person, ChannelId channel) {
    return hours.of(person, rules.of(person.team(), channel).hours());
  }

  /** When the channel as a whole works. */
  public WorkingTime of(TeamId team, ChannelId channel) {
    return hours.of(rules.of(team, channel).hours());
  }
}

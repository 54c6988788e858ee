package dev.unhurry.status;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import java.util.Optional;

/** Finds the timetable in force in a channel, and people's hours as they count there. */
public record Plans(RuleBook rules, HoursBook hours, AvailabilitySettings settings) {
  /** Empty where there is no weekly status, or the channel is off. */
  public Optional<Timetable> of(TeamId team, ChannelId channel) {
    return of(rules.of(team, channel));
  }

  public Optional<Timetable> of(Round round) {
    return of(round.team(), round.channel());
  }

  /** The same for rules that are not in force yet. */
  public Optional<Timetable> of(ChannelRules rules) {
    WorkingTime channel =
        new WorkingTime(
            rules.hours().hours().orElse(settings.hours()),
            rules.hours().zone().orElse(settings.zone()));
    return rules
        .status()
        .filter(plan -> rules.mode() != Mode.OFF)
        .map(plan -> new Timetable(plan, rules.hours(), channel));
  }

  public WorkingTime of(Actor person, Timetable table) {
    return hours.of(person, table.hours());
  }
}

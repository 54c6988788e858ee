package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import java.time.ZoneId;

/**
 * Everybody's hours in their own zone: the hours they set themselves, else the channel's, else the
 * workspace's; the zone of their Slack profile, else the channel's, else the workspace's.
 */
public record ZonedHours(Directory directory, OwnHoursBook own, AvailabilitySettings settings)
    implements HoursBook {
  @Override
  public WorkingTime of(Actor person, ChannelHours channel) {
    Hours hours = own.of(person).or(channel::hours).orElse(settings.hours());
    ZoneId zone =
        directory.person(person).flatMap(Person::zone).or(channel::zone).orElse(settings.zone());
    return new WorkingTime(hours, zone);
  }
}

package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import java.time.ZoneId;

/**
 * Everybody's hours in their own zone: the hours they set themselves, else the channel's, else the
 * workspace's; the zone of their Slack profile, else the channel's, else the workspace's.
 */
public record ZonedHours(
    Directory directory, OwnTimeBook own, HolidayCalendar calendar, AvailabilitySettings settings)
    implements HoursBook {
  @Override
  public WorkingTime of(ChannelHours channel) {
    return new WorkingTime(
        channel.hours().orElse(settings.hours()), channel.zone().orElse(settings.zone()));
  }

  @Override
  public WorkingTime of(Actor person, ChannelHours channel) {
    OwnTime said = own.of(person);
    Hours hours = said.hours().or(channel::hours).orElse(settings.hours());
    ZoneId zone =
        directory.person(person).flatMap(Person::zone).or(channel::zone).orElse(settings.zone());
    Holidays holidays = said.holidays().map(calendar::of).orElse(Holidays.NONE);
    return new WorkingTime(
        hours,
        zone,
        new Absences(said.leave(), holidays),
        new Attention(said.reads(), said.focus()));
  }
}

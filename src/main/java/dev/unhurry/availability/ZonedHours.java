package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;

/** The workspace's hours in each person's own zone, as their Slack profile names it. */
public record ZonedHours(Directory directory, AvailabilitySettings settings) implements HoursBook {
  @Override
  public WorkingTime of(Actor person) {
    return new WorkingTime(
        settings.hours(), directory.person(person).flatMap(Person::zone).orElse(settings.zone()));
  }
}

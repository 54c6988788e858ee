package dev.unhurry.nudge.hint;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.RuledHours;
import java.time.Instant;
import java.util.Optional;

/**
 * What the sentences of this room lean on: people, their clocks, and the door to the forms.
 *
 * @param addContext the action that opens a form; its value points at the message, and what stands
 *     behind its colon names the template
 */
public record Wording(Directory directory, RuledHours hours, String addContext) {
  /** When somebody who is off is back, as it counts in a channel; empty where they work now. */
  public Optional<Back> back(UserId who, ChannelId channel, Actor reader, Instant now) {
    Actor person = new Actor(reader.team(), who);
    WorkingTime theirs = hours.of(person, channel);
    return directory
        .person(person)
        .filter(Person::isAddressable)
        .flatMap(known -> theirs.nextWorking(now))
        .filter(now::isBefore)
        .map(at -> new Back(who, at, clock(reader), theirs));
  }

  /** A person's own clock, on which they read what they are told. */
  public WorkingTime clock(Actor reader) {
    return hours.hours().of(reader);
  }

  /** Opens the agenda of a meeting that is to be live. */
  public String addAgenda() {
    return addContext + ":" + Template.MEETING;
  }

  /** Opens the form that takes down what was settled. */
  public String writeDown() {
    return addContext + ":" + Template.OUTCOME;
  }
}

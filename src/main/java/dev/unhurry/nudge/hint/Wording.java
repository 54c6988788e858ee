package dev.unhurry.nudge.hint;

import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Person;
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
  /** Whether somebody reads, as it counts in a channel; empty for bots and the unknown. */
  public Optional<Presence> presence(Actor person, ChannelId channel, Instant now) {
    return directory
        .person(person)
        .filter(Person::isAddressable)
        .map(known -> Presence.of(hours.of(person, channel), now));
  }

  /** When they read, in a sentence; empty where they do so now, and where nobody can say. */
  public Optional<String> whenTheyRead(Actor person, ChannelId channel, Actor reader, Instant now) {
    return presence(person, channel, now)
        .flatMap(presence -> presence.inWords(clock(reader), now))
        .map(words -> Mrkdwn.mention(person.user()) + " " + words + ".");
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

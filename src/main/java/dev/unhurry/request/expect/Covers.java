package dev.unhurry.request.expect;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.AtOpening;
import dev.unhurry.request.TakingOver;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Instant;
import java.util.Optional;

/** Finds who covers for somebody on leave, and says whether a request may go to them. */
record Covers(RuledHours hours, Directory directory) {
  /**
   * Empty where nobody is named, or nobody who can be asked, and where they are asked already.
   *
   * @param away as they are at this moment
   */
  Optional<Cover> of(Presence away, AtOpening asked, Urgency urgency, Instant now) {
    MessageRef ref = asked.ref();
    return away.theirs()
        .leaveAt(now)
        .flatMap(Leave::cover)
        .filter(user -> !asked.to().contains(user))
        .flatMap(user -> directory.person(new Actor(ref.team(), user)))
        .filter(Person::isAddressable)
        .map(person -> cover(person, away, asked, urgency, now));
  }

  private Cover cover(Person person, Presence away, AtOpening asked, Urgency urgency, Instant now) {
    UserId user = person.actor().user();
    Presence presence = presence(user, asked, urgency, now);
    boolean sooner =
        presence.reads().filter(at -> away.reads().map(at::isBefore).orElse(true)).isPresent();
    boolean offered =
        asked.opened()
            && sooner
            && !user.equals(asked.asker())
            && new TakingOver(directory).isPossible(asked.ref(), user);
    return new Cover(user, person.name(), presence, offered);
  }

  /** When somebody reads what was asked; what is urgent waits for no response window. */
  Presence presence(UserId user, AtOpening asked, Urgency urgency, Instant now) {
    MessageRef ref = asked.ref();
    WorkingTime theirs = hours.of(new Actor(ref.team(), user), ref.channel());
    return urgency == Urgency.URGENT ? Presence.atAnyTime(theirs, now) : Presence.of(theirs, now);
  }
}

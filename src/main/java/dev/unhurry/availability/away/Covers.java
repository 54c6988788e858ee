package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.away.Cover.Presence;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows who can be somebody's cover, and whether they are there themselves. */
record Covers(Directory directory, OwnTimes times) {
  /** Why this one cannot be; empty where they can. */
  Optional<String> problem(Actor away, UserId cover) {
    if (cover.equals(away.user())) {
      return Optional.of(RefusalCards.COVER_IS_ONESELF);
    }
    return directory.person(new Actor(away.team(), cover)).filter(Person::isAddressable).isPresent()
        ? Optional.empty()
        : Optional.of(RefusalCards.COVER_IS_NOBODY);
  }

  Cover of(Actor away, UserId person, Leave leave) {
    WorkingTime cover = times.inForce(new Actor(away.team(), person));
    WorkingTime theirs = times.inForce(away);
    Instant from = theirs.at(leave.from().toLocalDate(), leave.from().toLocalTime());
    Instant back = theirs.at(leave.back().toLocalDate(), leave.back().toLocalTime());
    return new Cover(person, presence(cover, from, back));
  }

  /** Only what leave takes from them counts; nobody works at all hours. */
  private static Presence presence(WorkingTime cover, Instant from, Instant back) {
    WorkingTime usual = Hypothetical.onLeave(cover, List.of());
    Duration left = cover.workedBetween(from, back);
    if (left.equals(usual.workedBetween(from, back))) {
      return Presence.THERE;
    }
    return left.isZero() ? Presence.AWAY : Presence.PARTLY_AWAY;
  }
}

package dev.unhurry.chat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A directory that knows the people of the town, and whoever is added. */
public final class FakeDirectory implements Directory {
  private final Map<Actor, Person> people = new HashMap<>();

  private boolean away;

  public FakeDirectory() {
    know(Town.ANA_IN_LISBON);
    know(Town.BEN_IN_TOKYO);
    know(Town.MAYA_IN_NEW_YORK);
  }

  /** From now on Slack does not answer. */
  public void away(boolean isAway) {
    away = isAway;
  }

  public void know(Person person) {
    people.put(person.actor(), person);
  }

  @Override
  public Optional<Person> person(Actor actor) {
    if (away) {
      throw new DirectoryAway(actor, "timeout");
    }
    return Optional.ofNullable(people.get(actor));
  }

  @Override
  public URI link(MessageRef message) {
    return URI.create(
        "https://town.example/archives/%s/p%s"
            .formatted(message.channel(), message.ts().value().replace(".", "")));
  }
}

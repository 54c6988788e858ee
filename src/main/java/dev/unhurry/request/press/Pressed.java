package dev.unhurry.request.press;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import java.util.Optional;

/**
 * What somebody pressed, where, and about which request. It comes by way of the client, so it is
 * only a hint: whose request it is, the book says.
 */
public record Pressed(Choice choice, Place place, MessageRef ref) {
  /** Empty for what no button of ours holds. */
  public static Optional<Pressed> in(Click click) {
    String place = click.action().substring(click.action().indexOf(':') + 1);
    return read(click.actor().team(), place + " " + click.value());
  }

  /** How it is written in a form. */
  public String pointer() {
    return place + " " + value(choice, ref);
  }

  /** Reads a pointer that came back with a form. */
  public static Optional<Pressed> read(TeamId team, String pointer) {
    String[] parts = pointer.split(" ", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      Place place = Place.valueOf(parts[0]);
      Choice choice = Choice.valueOf(parts[1]);
      return MessageRef.pointedAt(team, parts[2]).map(ref -> new Pressed(choice, place, ref));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  static String value(Choice choice, MessageRef ref) {
    return choice + " " + ref.pointer();
  }
}

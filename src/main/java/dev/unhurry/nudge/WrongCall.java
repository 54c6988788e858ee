package dev.unhurry.nudge;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.nudge.hint.HintBook.Given;
import java.util.Optional;

/** What a press on "Wrong call" is about: the message, and the rule that gave the hint. */
record WrongCall(MessageRef about, String rule) {
  static WrongCall of(Given given) {
    return new WrongCall(given.about(), given.rule());
  }

  /** How it stands on the button. */
  String value() {
    return about.pointer() + " " + rule;
  }

  /** Reads a value that came back from a client; empty where it is none. */
  static Optional<WrongCall> read(TeamId team, String value) {
    int space = value.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : MessageRef.pointedAt(team, value.substring(0, space))
            .map(about -> new WrongCall(about, value.substring(space + 1)));
  }
}

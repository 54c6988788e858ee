package dev.unhurry.chat;

import java.net.URI;
import java.util.Optional;

/** Looks things up in the workspace; answers are cached for hours. */
public interface Directory {
  /**
   * Empty where Slack knows nobody by that id.
   *
   * @throws DirectoryAway where Slack does not answer now and the person was never seen
   */
  Optional<Person> person(Actor actor);

  /** The address that opens a message in Slack; no call is made for it. */
  URI link(MessageRef message);
}

package dev.unhurry.chat;

import java.time.Duration;

/** What became of one attempt to say something. */
public sealed interface Delivery {
  /** Slack took it; {@code where} is the message (a whisper's cannot be found or taken back). */
  record Accepted(MessageRef where) implements Delivery {}

  /** Slack did not take it and wants it no earlier than after this wall-clock time. */
  record Later(Duration after) implements Delivery {}

  /** Nobody knows: a timeout, a broken connection, a 5xx. To be probed, never blindly repeated. */
  record Unclear(String why) implements Delivery {}

  /** Slack will not take it, now or later. */
  record Refused(String why) implements Delivery {}
}

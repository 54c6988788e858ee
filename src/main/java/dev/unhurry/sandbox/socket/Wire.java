package dev.unhurry.sandbox.socket;

/** One open socket of a bot. */
interface Wire {
  /** Sends a text frame; a socket that is gone already swallows it. */
  void send(String frame);

  void close();
}

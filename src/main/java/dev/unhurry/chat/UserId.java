package dev.unhurry.chat;

/** A person or bot, by Slack's id (U… or W…). */
public record UserId(String value) {
  public UserId {
    Words.filled("user id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

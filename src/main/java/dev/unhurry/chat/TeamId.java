package dev.unhurry.chat;

/** A workspace, by Slack's id (T…). */
public record TeamId(String value) {
  public TeamId {
    Words.filled("team id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

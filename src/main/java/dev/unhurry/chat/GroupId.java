package dev.unhurry.chat;

/** A user group, by Slack's id (S…). */
public record GroupId(String value) {
  public GroupId {
    Words.filled("group id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

package dev.unhurry.chat;

/** A conversation, by Slack's id (C…, G… or D…). */
public record ChannelId(String value) {
  public ChannelId {
    Words.filled("channel id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}

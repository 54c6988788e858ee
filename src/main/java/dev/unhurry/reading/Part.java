package dev.unhurry.reading;

/**
 * A stretch of a Slack message: plain text or one mark.
 *
 * @param text what a person would type for it, entities resolved; for a person or a group, their id
 */
record Part(Kind kind, String text) {

  /** What a part is. */
  enum Kind {
    TEXT,
    BREAK,
    PERSON,
    /** A user group, {@code <!subteam^S1>}. */
    GROUP,
    /** Everybody at once: {@code <!here>}, {@code <!channel>}, {@code <!everyone>}. */
    ROOM,
    CHANNEL,
    LINK,
    CODE,
    QUOTE,
    EMOJI,
    DATE
  }

  boolean isMention() {
    return kind == Kind.PERSON || kind == Kind.GROUP || kind == Kind.ROOM;
  }
}

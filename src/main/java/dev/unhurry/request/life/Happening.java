package dev.unhurry.request.life;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Something that happened to a request.
 *
 * @param by who did it; of an edit that asks somebody, or no more, them
 * @param at when it happened, as Slack dates it to the microsecond, not when it was heard
 * @param emoji the name of a reaction, without the colons; blank for what is none
 */
public record Happening(Kind kind, UserId by, Instant at, String emoji) {
  /** What it was. Who did it decides what it means. */
  public enum Kind {
    /** A reply in the thread that says something. */
    REPLY,
    /** A reply in the thread that is a question and nothing else, or Need info. */
    QUESTION,
    /** A reply in the thread that says thanks. */
    THANKS,
    /** A check mark was put on the message. */
    DONE,
    /** A check mark was taken away. */
    NOT_DONE,
    /** Eyes were put on the message. */
    LOOKING,
    /** Eyes were taken away. */
    NOT_LOOKING,
    /** On it was pressed. */
    ON_IT,
    /** A later message in the channel. */
    ELSEWHERE,
    /** The message that holds the ask was deleted, whoever did it. */
    DELETED,
    /** The ask was edited so that its people or its urgency changed. */
    EDITED,
    /** An edit asks this person, whom the text did not ask before. */
    ASKED,
    /** An edit asks this person no more, whom the text asked before; of the asker: nobody. */
    UNASKED;

    /** What matters only to the request that the message itself holds. */
    public boolean isOfTheAsk() {
      return this == DELETED || this == EDITED || this == ASKED || this == UNASKED;
    }

    /** What else is about the same reaction: the newest of both holds. */
    Kind switchedOn() {
      return switch (this) {
        case NOT_DONE -> DONE;
        case NOT_LOOKING -> LOOKING;
        default -> this;
      };
    }

    boolean isReaction() {
      return switchedOn() == DONE || switchedOn() == LOOKING;
    }
  }

  public Happening {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  public Happening(Kind kind, UserId by, Instant at) {
    this(kind, by, at, "");
  }

  /** The same at another moment. */
  public Happening dated(Instant other) {
    return new Happening(kind, by, other, emoji);
  }

  /** Two with the same place: the newer takes the place of the older. */
  String place() {
    String who = kind.switchedOn() + " " + by;
    return kind.isReaction() ? who + " " + emoji : who + " " + at;
  }
}

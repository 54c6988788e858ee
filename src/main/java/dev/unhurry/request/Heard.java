package dev.unhurry.request;

import dev.unhurry.request.life.Ended;
import java.util.List;

/**
 * What became of the requests that a message leads to.
 *
 * @param ended earliest first
 * @param askedBack open ones in which a responder asked something back
 * @param before what is known of the message where none of them is open
 */
public record Heard(List<Ended> ended, List<Request> askedBack, Before before) {
  /** What is remembered of a message for 48 h. */
  public enum Before {
    NOTHING,
    /** The request that it held was settled. */
    SETTLED,
    /** It was settled by a check mark. */
    CHECKED,
    /** It was withdrawn by an edit. */
    STRUCK
  }

  public Heard {
    ended = List.copyOf(ended);
    askedBack = List.copyOf(askedBack);
  }

  public Heard(List<Ended> ended, List<Request> askedBack) {
    this(ended, askedBack, Before.NOTHING);
  }

  /** Nothing is open there. */
  public static Heard of(Before before) {
    return new Heard(List.of(), List.of(), before);
  }
}

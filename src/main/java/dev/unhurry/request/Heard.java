package dev.unhurry.request;

import dev.unhurry.request.life.Ended;
import java.util.List;

/**
 * What became of the requests that a message leads to.
 *
 * @param ended earliest first
 * @param askedBack open ones in which a responder asked something back
 */
public record Heard(List<Ended> ended, List<Request> askedBack) {
  public Heard {
    ended = List.copyOf(ended);
    askedBack = List.copyOf(askedBack);
  }
}

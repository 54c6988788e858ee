package dev.unhurry.request;

import dev.unhurry.urgency.AnswerTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody has for an answer, and since when: what their due time follows from, so that it
 * can be counted anew when their hours change.
 */
public record Allowed(Instant since, AnswerTime time) {
  public Allowed {
    since = since.truncatedTo(ChronoUnit.MICROS);
  }
}

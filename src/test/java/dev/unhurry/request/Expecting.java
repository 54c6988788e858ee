package dev.unhurry.request;

import dev.unhurry.availability.Counting;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.AnswerTime;
import java.time.Duration;
import java.time.Instant;

/** People of whom an answer is expected, for tests that do not care how that was counted. */
public final class Expecting {
  private static final AnswerTime A_DAY =
      new AnswerTime(Duration.ofHours(24), Counting.WORKING_DAYS);

  private Expecting() {}

  public static Expected of(UserId responder, Instant due) {
    return new Expected(
        responder, due, new Allowed(due.minus(Duration.ofHours(24)).plusNanos(1_000), A_DAY));
  }
}

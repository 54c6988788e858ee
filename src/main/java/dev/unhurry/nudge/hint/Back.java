package dev.unhurry.nudge.hint;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The moment when somebody is back, on the reader's clock and on theirs. */
public record Back(UserId who, Instant at, WorkingTime reader, WorkingTime theirs) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  public String onTheReadersClock(Instant now) {
    return reader.describe(at, now) + " your time";
  }

  public String onBothClocks(Instant now) {
    ZonedDateTime here = at.atZone(reader.zone());
    ZonedDateTime there = at.atZone(theirs.zone());
    if (here.toLocalDateTime().equals(there.toLocalDateTime())) {
      return reader.describe(at, now);
    }
    boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
    String onTheirs = sameDay ? TIME.format(there) : theirs.describe(at);
    return "%s, %s theirs".formatted(onTheReadersClock(now), onTheirs);
  }
}

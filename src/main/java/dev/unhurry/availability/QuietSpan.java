package dev.unhurry.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** For how long somebody switches something of the bot's off. */
public enum QuietSpan {
  /** Until their next day begins. */
  TODAY {
    @Override
    public Instant until(Instant now, ZoneId zone) {
      return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
  },
  /** Seven times 24 elapsed hours. */
  WEEK {
    @Override
    public Instant until(Instant now, ZoneId zone) {
      return now.plus(Duration.ofDays(7));
    }
  },
  ALWAYS {
    @Override
    public Instant until(Instant now, ZoneId zone) {
      return FOREVER;
    }
  };

  /** Later than anything the bot will ever do. */
  private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

  public abstract Instant until(Instant now, ZoneId zone);

  /** By its name, as a menu hands it back. */
  public static Optional<QuietSpan> named(String name) {
    return Arrays.stream(values()).filter(span -> span.name().equals(name)).findFirst();
  }
}

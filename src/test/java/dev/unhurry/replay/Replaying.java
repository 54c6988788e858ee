package dev.unhurry.replay;

import dev.unhurry.config.Configuration;
import dev.unhurry.config.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replays with the configuration that is in the jar. */
final class Replaying {
  static final Wanted ALL = wanted(null, null);

  private Replaying() {}

  static Settings settings() {
    return Configuration.read(Map.of(), Path.of("target/nowhere"))
        .match(
            sound -> sound.settings(),
            faulty -> {
              throw new AssertionError(faulty.text());
            });
  }

  static Wanted wanted(String from, String to, String... channels) {
    return new Wanted(Set.of(channels), day(from), day(to), ZoneOffset.UTC);
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.ofNullable(day).map(LocalDate::parse);
  }

  static Findings of(Path export) {
    return of(export, ALL);
  }

  static Findings of(Path export, Wanted wanted) {
    return new Replay(settings(), Optional.empty()).of(export, wanted);
  }
}

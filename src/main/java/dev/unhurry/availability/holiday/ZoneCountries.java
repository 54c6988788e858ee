package dev.unhurry.availability.holiday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which country a time zone is, by the table of the IANA time zone database. */
final class ZoneCountries {
  private static final Map<String, String> CODES = read();

  private ZoneCountries() {}

  /** Its code in small letters; empty for zones of no country and old names of zones. */
  static Optional<String> of(ZoneId zone) {
    return Optional.ofNullable(CODES.get(zone.getId()));
  }

  private static Map<String, String> read() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ZoneCountries.class.getResourceAsStream("/calendars/zone.tab")),
                StandardCharsets.UTF_8))) {
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(row -> row[2], row -> row[0].toLowerCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

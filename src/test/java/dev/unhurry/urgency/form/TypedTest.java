package dev.unhurry.urgency.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type: add the row first when something sensible was not understood. */
class TypedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "4h, PT4H",
    "4 h, PT4H",
    "4 Hours, PT4H",
    "1hr, PT1H",
    "90m, PT90M",
    "90 min, PT90M",
    "45 minutes, PT45M",
    "1d, PT24H",
    "2 days, PT48H",
    "30d, PT720H",
    "1h30m, PT90M",
    "1h 30m, PT90M",
    "1 hour 30 minutes, PT90M",
    "1d 4h, PT28H",
    "1m, PT1M",
  })
  void a_span_is_understood(String typed, Duration meant) {
    assertThat(Typed.span(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "soon", "h", "-4h", "4x", "0h", "31d", "4h later", "4hh", "99999h"})
  void a_span_that_says_too_little_is_not_guessed(String typed) {
    assertThat(Typed.span(typed)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is typed {1}")
  @CsvSource({
    "PT1M, 1m",
    "PT45M, 45m",
    "PT1H, 1h",
    "PT90M, 90m",
    "PT2H15M, 2h15m",
    "PT24H, 24h",
    "PT48H, 48h",
    "P3D, 3d",
    "PT73H, 73h"
  })
  void what_is_shown_is_read_back_as_the_same(Duration span, String shown) {
    assertThat(Typed.typed(span)).isEqualTo(shown);
    assertThat(Typed.span(shown)).contains(span);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Europe/Lisbon, Europe/Lisbon",
    "europe/lisbon, Europe/Lisbon",
    "' Europe / Lisbon ', Europe/Lisbon",
    "Lisbon, Europe/Lisbon",
    "lisbon, Europe/Lisbon",
    "new york, America/New_York",
    "New_York, America/New_York",
    "buenos aires, America/Buenos_Aires",
    "Kolkata, Asia/Kolkata",
    "utc, UTC",
    "Japan, Japan",
  })
  void a_zone_is_understood(String typed, ZoneId meant) {
    assertThat(Typed.zone(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Lisboa?", "GMT+2", "+02:00", "UTC+1", "nowhere", "/", "Etc/GMT+3"})
  void a_zone_that_is_none_or_knows_no_summer_is_not_guessed(String typed) {
    assertThat(Typed.zone(typed)).isEmpty();
  }

  @Test
  void a_list_has_each_word_once_by_lines_or_commas() {
    assertThat(Typed.list(" asap,  code   red \n\n:sos:,asap,,"))
        .containsExactly("asap", "code red", ":sos:");
    assertThat(Typed.lines("What got done, and why?\r\n\r\nBlocked?"))
        .containsExactly("What got done, and why?", "Blocked?");
    assertThat(Typed.list("")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is a phrase: {1}")
  @CsvSource({"asap, true", "至急, true", ":sos:, true", "::, false", "!!, false", "a:b, false"})
  void urgent_words_are_words_or_one_emoji(String typed, boolean is) {
    assertThat(Typed.isPhrase(typed)).isEqualTo(is);
    assertThat(Typed.isPhrase("a".repeat(81))).isFalse();
  }
}

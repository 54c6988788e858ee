package dev.unhurry.request.news;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Town;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ana asks Maya, who reads at 16:00 in New York (21:00 in UTC), on Friday after her hours. */
class ReminderTest {
  private static final String FRIDAY_17 = "2026-11-27T22:00:00Z";

  private final SmallHouse house = new SmallHouse();

  private List<String> afterAsking(String text) {
    house.turnTo(FRIDAY_17);
    house.says(ANA, text);
    house.turnTo("2026-12-01T13:00:00Z");
    return house.toldTo(MAYA).stream().map(told -> told.substring(0, 16)).toList();
  }

  @Test
  void nobody_is_reminded_of_what_they_could_not_read_yet() {
    house.hours.change(Town.actor(MAYA), own -> own.withReads(List.of(LocalTime.of(16, 0))));
    assertThat(afterAsking("<@U0MAYA> can you review <https://example.org/pr/7>?"))
        .as("80 % have gone on Monday at 12:12; the list comes at 16:00, the due time is Tuesday")
        .containsExactly("2026-11-30T21:00");
  }

  @Test
  void what_is_urgent_waits_for_no_window() {
    house.hours.change(Town.actor(MAYA), own -> own.withReads(List.of(LocalTime.of(16, 0))));
    assertThat(afterAsking("<@U0MAYA> urgent: can you restart the build server?"))
        .as("four hours from Monday 09:00 there, so 80 % have gone at 12:12")
        .startsWith("2026-11-30T17:12");
  }
}

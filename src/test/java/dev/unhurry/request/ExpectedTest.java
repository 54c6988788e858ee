package dev.unhurry.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  @Test
  void a_due_time_is_kept_to_the_millisecond_and_never_earlier() {
    assertThat(due("2026-11-24T05:00:00.000100Z")).isEqualTo("2026-11-24T05:00:00.001Z");
    assertThat(due("2026-11-24T05:00:00.001Z")).isEqualTo("2026-11-24T05:00:00.001Z");
  }

  private static String due(String given) {
    return Expecting.of(new UserId("U0BEN"), Instant.parse(given)).due().toString();
  }
}

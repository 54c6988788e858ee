package dev.unhurry.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "just seen,                          false, 100, 100, 3, false",
    "a nanosecond before patience ends,  false, 100, 102, 3, false",
    "patience ends,                      false, 100, 103, 3, true",
    "long after,                         false, 100, 999, 3, true",
    "a run that takes long,              true,  100, 999, 3, false",
    "before zero and still patient,      false, -5,  -3,  3, false",
    "across zero,                        false, -5,  1,   3, true",
    "the counter wraps and is patient,   false, 9223372036854775807, -9223372036854775807, 3, false",
    "the counter wraps and is silent,    false, 9223372036854775807, -9223372036854775806, 3, true",
  })
  void silence_is_patience_without_a_run(
      String name, boolean running, long seen, long now, long patience, boolean silent) {
    assertThat(Pulse.silent(running, seen, now, patience)).isEqualTo(silent);
  }

  @Test
  void every_sign_starts_the_waiting_anew() {
    AtomicLong now = new AtomicLong();
    Pulse pulse = new Pulse(Duration.ofNanos(3), now::get);
    now.set(3);
    assertThat(pulse.isSilent()).isTrue();
    pulse.began();
    now.set(50);
    assertThat(pulse.isSilent()).isFalse();
    pulse.ended();
    now.set(52);
    assertThat(pulse.isSilent()).isFalse();
    now.set(53);
    assertThat(pulse.isSilent()).isTrue();
    pulse.restart();
    assertThat(pulse.isSilent()).isFalse();
  }
}

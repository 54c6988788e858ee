package dev.unhurry.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@SuppressWarnings("try") // an alarm is opened to run, not to be called
class AlarmTest {
  private static final Duration OFTEN = Duration.ofMillis(20);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Semaphore runs = new Semaphore(0);

  private boolean runsAgain(int times) throws InterruptedException {
    return runs.tryAcquire(times, 20, TimeUnit.SECONDS);
  }

  @Test
  void the_job_runs_again_and_again() throws InterruptedException {
    try (Alarm alarm = Alarm.every("often", OFTEN, runs::release)) {
      assertThat(runsAgain(5)).isTrue();
    }
  }

  @Test
  void two_alarms_of_one_name_both_run() throws InterruptedException {
    Semaphore others = new Semaphore(0);
    try (Alarm one = Alarm.every("same", OFTEN, runs::release);
        Alarm two = Alarm.every("same", OFTEN, others::release)) {
      assertThat(runsAgain(3)).isTrue();
      assertThat(others.tryAcquire(3, 20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void an_exception_does_not_end_it() throws InterruptedException {
    try (Alarm alarm =
        Alarm.every(
            "throws",
            OFTEN,
            () -> {
              runs.release();
              throw new IllegalStateException("on purpose");
            })) {
      assertThat(runsAgain(3)).isTrue();
    }
  }

  @Test
  void an_error_does_not_end_it() throws InterruptedException {
    try (Alarm alarm =
        Alarm.every(
            "errs",
            OFTEN,
            () -> {
              runs.release();
              throw new AssertionError("on purpose");
            })) {
      assertThat(runsAgain(3)).isTrue();
    }
  }

  @Test
  void a_slow_run_is_never_joined_by_another() throws InterruptedException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    Runnable slow =
        () -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          try {
            never.await(100, TimeUnit.MILLISECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          inside.decrementAndGet();
          runs.release();
        };
    try (Alarm alarm = Alarm.start("slow", OFTEN, Duration.ofMillis(40), slow)) {
      assertThat(runsAgain(5)).isTrue();
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void a_tick_stalled_as_by_a_wall_clock_set_back_is_set_again() throws Exception {
    try (Alarm alarm = Alarm.start("stalls", OFTEN, Duration.ofMillis(300), runs::release)) {
      assertThat(runsAgain(2)).isTrue();
      alarm.stall(AN_HOUR);
      runs.drainPermits();
      assertThat(runsAgain(3)).isTrue();
    }
  }

  @Test
  void a_stall_lasts_where_no_watchdog_heals_it() throws Exception {
    try (Alarm alarm = Alarm.start("unhealed", OFTEN, AN_HOUR, runs::release)) {
      assertThat(runsAgain(2)).isTrue();
      alarm.stall(AN_HOUR);
      assertThat(runs.tryAcquire(1_000, 1, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void its_threads_keep_no_process_alive_and_end_with_it() throws InterruptedException {
    try (Alarm alarm = Alarm.every("daemon", OFTEN, runs::release)) {
      assertThat(runsAgain(1)).isTrue();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().contains("daemon"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
    runs.drainPermits();
    assertThat(runs.tryAcquire(300, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void an_interval_of_nothing_is_refused() {
    assertThatThrownBy(() -> Alarm.every("none", Duration.ZERO, runs::release))
        .hasMessageContaining("interval (PT0S) must be 1 ms or more");
  }
}

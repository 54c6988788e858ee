package dev.unhurry.intake;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final Recent recent = new Recent(nanos::get);

  @Test
  void it_keeps_ten_minutes_and_not_a_millisecond_more() {
    Message old = posted(Duration.ZERO, "old");
    recent.upTo(old);
    Message atTheEdge = posted(Duration.ofMinutes(10), "edge");
    assertThat(recent.upTo(atTheEdge)).containsExactly(old, atTheEdge);
    Message past = posted(Duration.ofMinutes(10).plusMillis(1), "past");
    assertThat(recent.upTo(past)).containsExactly(atTheEdge, past);
  }

  @Test
  void what_comes_out_of_order_is_put_in_order_and_sees_only_what_stood_before_it() {
    Message first = posted(Duration.ofSeconds(1), "first");
    Message second = posted(Duration.ofSeconds(2), "second");
    recent.upTo(second);
    assertThat(recent.upTo(first)).containsExactly(first);
    assertThat(recent.upTo(second)).containsExactly(first, second);
  }

  @Test
  void a_message_that_comes_again_is_there_once() {
    Message message = posted(Duration.ofSeconds(1), "once");
    recent.upTo(message);
    assertThat(recent.upTo(message)).containsExactly(message);
  }

  @Test
  void a_deleted_message_is_forgotten() {
    Message gone = posted(Duration.ofSeconds(1), "gone");
    recent.upTo(gone);
    recent.forget(gone.ref());
    Message next = posted(Duration.ofSeconds(2), "next");
    assertThat(recent.upTo(next)).containsExactly(next);
  }

  @Test
  void a_flood_is_bounded() {
    List<Message> flood =
        IntStream.range(0, 1_000).mapToObj(i -> posted(Duration.ofMillis(i), "x")).toList();
    flood.forEach(recent::upTo);
    assertThat(recent.upTo(flood.get(999))).hasSize(100).endsWith(flood.get(999));
  }

  @Test
  void a_message_that_comes_late_into_a_flood_is_heard_all_the_same() {
    IntStream.range(1, 200).forEach(i -> recent.upTo(posted(Duration.ofSeconds(i), "x")));
    Message late = posted(Duration.ZERO, "late");
    assertThat(recent.upTo(late)).containsExactly(late);
  }

  @Test
  void a_channel_that_fell_silent_is_forgotten_after_ten_minutes() {
    Message last = posted(Duration.ZERO, "last");
    recent.upTo(last);
    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    assertThat(recent.channels()).isZero();
  }

  private static Message posted(Duration afterNoon, String text) {
    return Town.says(ANA, NOON.plus(afterNoon), text);
  }
}

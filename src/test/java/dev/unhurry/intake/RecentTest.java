package dev.unhurry.intake;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final Recent recent = new Recent(Duration.ofMinutes(10), nanos::get);

  @Test
  void it_keeps_ten_minutes_and_not_a_millisecond_more() {
    Message old = posted(Duration.ZERO, "old");
    recent.upTo(old);
    Message atTheEdge = posted(Duration.ofMinutes(10), "edge");
    assertThat(recent.upTo(atTheEdge).messages()).containsExactly(old, atTheEdge);
    Message past = posted(Duration.ofMinutes(10).plusMillis(1), "past");
    assertThat(recent.upTo(past).messages()).containsExactly(atTheEdge, past);
  }

  @Test
  void what_comes_out_of_order_is_put_in_order_and_sees_only_what_stood_before_it() {
    Message first = posted(Duration.ofSeconds(1), "first");
    Message second = posted(Duration.ofSeconds(2), "second");
    recent.upTo(second);
    assertThat(recent.upTo(first).messages()).containsExactly(first);
    assertThat(recent.upTo(second).messages()).containsExactly(first, second);
  }

  @Test
  void a_message_that_comes_again_is_there_once() {
    Message message = posted(Duration.ofSeconds(1), "once");
    recent.upTo(message);
    assertThat(recent.upTo(message).messages()).containsExactly(message);
  }

  @Test
  void a_deleted_message_is_forgotten() {
    Message gone = posted(Duration.ofSeconds(1), "gone");
    recent.upTo(gone);
    recent.forget(gone.ref());
    Message next = posted(Duration.ofSeconds(2), "next");
    assertThat(recent.upTo(next).messages()).containsExactly(next);
  }

  @Test
  void a_flood_is_bounded() {
    List<Message> flood =
        IntStream.range(0, 1_000).mapToObj(i -> posted(Duration.ofMillis(i), "x")).toList();
    flood.forEach(recent::upTo);
    assertThat(recent.upTo(flood.get(999)).messages()).hasSize(100).endsWith(flood.get(999));
  }

  @Test
  void a_message_that_comes_late_into_a_flood_is_heard_all_the_same() {
    IntStream.range(1, 200).forEach(i -> recent.upTo(posted(Duration.ofSeconds(i), "x")));
    Message late = posted(Duration.ZERO, "late");
    assertThat(recent.upTo(late).messages()).containsExactly(late);
  }

  @Test
  void a_channel_that_fell_silent_is_forgotten_after_ten_minutes() {
    Message last = posted(Duration.ZERO, "last");
    recent.upTo(last);
    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    assertThat(recent.channels()).isZero();
  }

  @Test
  void memory_reaches_back_to_the_first_message_that_was_heard_anywhere() {
    recent.upTo(posted(Duration.ZERO, "first"));
    Message elsewhere = in("C0OTHER", Duration.ofMinutes(3));
    assertThat(recent.upTo(elsewhere).reaches(NOON)).isTrue();
    assertThat(recent.upTo(elsewhere).reaches(NOON.minusMillis(1))).isFalse();
  }

  @Test
  void memory_of_a_channel_reaches_back_to_the_bots_invitation() {
    recent.upTo(posted(Duration.ZERO, "before it was thrown out"));
    Message early = posted(Duration.ofMinutes(6), "came before the word of the invitation");
    recent.upTo(early);
    Instant invited = NOON.plus(Duration.ofMinutes(5));
    recent.invited(new Invitation(Town.actor(ANA), Town.DESIGN, invited));
    Message next = posted(Duration.ofMinutes(7), "next");
    assertThat(recent.upTo(next)).isEqualTo(new Memory(invited, List.of(early, next)));
  }

  @Test
  void memory_does_not_reach_back_beyond_what_fell_out_of_a_flood() {
    List<Message> flood =
        IntStream.range(0, 101).mapToObj(i -> posted(Duration.ofMillis(i), "x")).toList();
    flood.forEach(recent::upTo);
    Memory memory = recent.upTo(flood.get(100));
    assertThat(memory.reaches(NOON.plusMillis(1))).isTrue();
    assertThat(memory.reaches(NOON)).isFalse();
  }

  @Test
  void what_was_forgotten_with_a_silent_channel_is_not_claimed_to_be_known() {
    recent.upTo(in("C0OTHER", Duration.ofMinutes(-30)));
    recent.upTo(posted(Duration.ZERO, "forgotten"));
    nanos.addAndGet(Duration.ofMinutes(10).toNanos());
    Memory memory = recent.upTo(posted(Duration.ofMinutes(1), "by a clock that stood still"));
    assertThat(memory.messages()).hasSize(1);
    assertThat(memory.reaches(NOON)).isFalse();
    assertThat(memory.reaches(NOON.plusMillis(1))).isTrue();
  }

  @Test
  void what_slack_has_is_kept_as_it_stands_there() {
    Message old = posted(Duration.ofMinutes(-2), "old");
    Message heard = posted(Duration.ZERO, "as it was heard");
    recent.upTo(heard);
    Message edited = posted(Duration.ZERO, "as it stands now");
    recent.learn(heard.ref(), List.of(old, edited), NOON.minus(Duration.ofMinutes(10)));
    Message next = posted(Duration.ofSeconds(1), "next");
    Memory memory = recent.upTo(next);
    assertThat(memory.messages()).containsExactly(old, edited, next);
    assertThat(memory.reaches(next.ref().posted().minus(Duration.ofMinutes(10)))).isTrue();
  }

  private static Message in(String channel, Duration afterNoon) {
    MessageTs ts = MessageTs.at(NOON.plus(afterNoon));
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId(channel), ts);
    return new Message(ref, ANA, false, "x", Optional.empty());
  }

  private static Message posted(Duration afterNoon, String text) {
    return Town.says(ANA, NOON.plus(afterNoon), text);
  }
}

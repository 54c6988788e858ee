package dev.unhurry.reading;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration GRACE = Duration.ofMinutes(2);

  private static Message says(UserId author, String after, String text) {
    return Town.says(author, NOON.plus(Duration.parse(after)), text);
  }

  private static Burst around(Message one, Message... channel) {
    return Burst.around(one.ref(), List.of(channel), GRACE).orElseThrow();
  }

  @Test
  void what_its_author_wrote_within_the_grace_time_before_and_after_belongs_to_it() {
    Message first = says(ANA, "PT0S", "the icons are new");
    Message second = says(ANA, "PT2M", "anyone?");
    Message third = says(ANA, "PT4M", "which size do we want?");
    Message late = says(ANA, "PT4M0.001S", "thanks");
    assertThat(around(second, first, second, third, late).parts())
        .containsExactly(first, second, third);
    assertThat(around(third, first, second, third, late).before()).containsExactly(first);
  }

  @Test
  void somebody_elses_word_ends_it_on_either_side() {
    Message mine = says(ANA, "PT0S", "hey");
    Message theirs = says(BEN, "PT5S", "hi");
    Message again = says(ANA, "PT9S", "got a minute?");
    Message answer = says(BEN, "PT20S", "sure");
    Message more = says(ANA, "PT30S", "great");
    Burst burst = around(again, mine, theirs, again, answer, more);
    assertThat(burst.parts()).containsExactly(again);
    assertThat(burst.before()).containsExactly(theirs, mine);
  }

  @Test
  void ten_minutes_before_its_first_part_are_read_and_not_a_millisecond_more() {
    Message old = says(BEN, "PT-10M-0.001S", "old");
    Message edge = says(BEN, "PT-10M", "edge");
    Message first = says(ANA, "PT0S", "hey");
    Message last = says(ANA, "PT1M", "anyone?");
    assertThat(around(last, old, edge, first, last).before()).containsExactly(edge);
  }

  @Test
  void what_was_said_in_threads_is_passed_over() {
    Message first = says(ANA, "PT0S", "hey");
    Message reply = Town.replies(BEN, first.ref(), NOON.plusSeconds(5), "hi");
    Message last = says(ANA, "PT1M", "anyone?");
    assertThat(around(last, first, reply, last).parts()).containsExactly(first, last);
    assertThat(Burst.around(reply.ref(), List.of(first, reply, last), GRACE)).isEmpty();
  }

  @Test
  void a_flood_is_read_from_its_end() {
    List<Message> flood =
        IntStream.range(0, 100).mapToObj(i -> says(ANA, "PT" + i + "S", "x")).toList();
    Burst burst = Burst.around(flood.get(99).ref(), flood, GRACE).orElseThrow();
    assertThat(burst.parts()).hasSize(20).endsWith(flood.get(99));
  }
}

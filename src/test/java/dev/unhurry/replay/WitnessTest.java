package dev.unhurry.replay;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana asked Ben in #design on Monday at nine, for Tuesday at nine. */
class WitnessTest {
  private static final Instant ASKED = Town.MONDAY_9_LISBON;
  private static final MessageRef ASK = Town.ref(ASKED);

  private final PastTime time = new PastTime(ASKED);
  private final Witness witness = new Witness();
  private final WitnessedRequests requests =
      new WitnessedRequests(
          new InMemoryRequestBook(new InMemoryDiary(time), time), witness, time, () -> {});

  @BeforeEach
  void ana_asks_ben() {
    requests.open(request(24), List.of());
  }

  private static Request request(int hours) {
    return new Request(
        ASK,
        ANA,
        Urgency.STANDARD,
        List.of(),
        List.of(Expecting.of(BEN, after(hours)).from(ASKED)));
  }

  private static Instant after(int hours) {
    return ASKED.plus(Duration.ofHours(hours));
  }

  private static Happening happening(Kind kind, UserId by, int hours) {
    return new Happening(kind, by, after(hours));
  }

  private Ending afterwards(Happening... happenings) {
    Arrays.stream(happenings).map(Happening::at).forEach(time::turnTo);
    requests.happened(ASK, List.of(happenings));
    return ending();
  }

  private Ending ending() {
    assertThat(witness.cases()).hasSize(1);
    return witness.cases().get(0).ending();
  }

  @Test
  void a_word_elsewhere_ends_nothing() {
    assertThat(afterwards(happening(Kind.ELSEWHERE, BEN, 1))).isEqualTo(Ending.NEVER);
    assertThat(afterwards(happening(Kind.REPLY, BEN, 2))).isEqualTo(Ending.IN_TIME);
  }

  @Test
  void a_withdrawn_one_was_not_answered() {
    assertThat(afterwards(happening(Kind.DELETED, ANA, 1))).isEqualTo(Ending.NEVER);
  }

  @Test
  void of_what_a_look_saw_the_one_that_settled_it_counts() {
    time.turnTo(after(30));
    assertThat(
            afterwards(
                happening(Kind.REPLY, MAYA, 25),
                happening(Kind.ELSEWHERE, BEN, 26),
                happening(Kind.REPLY, BEN, 2)))
        .isEqualTo(Ending.IN_TIME);
  }

  @Test
  void a_check_mark_that_a_look_saw_counts_from_the_look() {
    time.turnTo(after(30));
    requests.happened(ASK, List.of(new Happening(Kind.DONE, BEN, ASKED, "white_check_mark")));
    assertThat(ending()).isEqualTo(Ending.LATE);
  }

  @Test
  void thanks_after_a_colleagues_reply_end_it_at_the_thanks() {
    assertThat(afterwards(happening(Kind.REPLY, MAYA, 1))).isEqualTo(Ending.NEVER);
    assertThat(afterwards(happening(Kind.THANKS, ANA, 25))).isEqualTo(Ending.LATE);
  }

  @Test
  void what_is_open_again_was_not_answered() {
    assertThat(afterwards(happening(Kind.DONE, ANA, 1))).isEqualTo(Ending.IN_TIME);
    requests.reopen(request(24), List.of());
    assertThat(ending()).isEqualTo(Ending.NEVER);
    assertThat(afterwards(happening(Kind.REPLY, BEN, 25))).isEqualTo(Ending.LATE);
  }

  @Test
  void a_new_due_time_counts() {
    requests.revise(request(48), List.of());
    assertThat(afterwards(happening(Kind.REPLY, BEN, 25))).isEqualTo(Ending.IN_TIME);
  }
}

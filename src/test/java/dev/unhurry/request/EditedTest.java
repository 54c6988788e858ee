package dev.unhurry.request;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Message;
import dev.unhurry.request.life.Life;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana asks Ben and Maya, and both must answer; then she edits what she wrote. */
class EditedTest {
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String BOTH = "<@U0BEN> <@U0MAYA>" + REVIEW;

  private final SmallHouse house = new SmallHouse();
  private Message ask;

  @BeforeEach
  void both_are_asked() {
    ask = house.says(ANA, BOTH);
    house.requests.revise(open().with(Life.ALL), List.of());
    house.pass(Duration.ofHours(1));
  }

  private Request open() {
    return house.requests.find(ask.ref()).orElseThrow();
  }

  private void edits(String text) {
    Message now = new Message(ask.ref(), ANA, false, text, ask.thread());
    house.unhurry.hall().edited(new Edit(now, BOTH, house.time.instant()));
    house.pass(Duration.ofMinutes(1));
  }

  @Test
  void it_ends_where_those_who_are_still_asked_have_answered() {
    house.replies(MAYA, ask, "it reads well");
    edits("<@U0MAYA>" + REVIEW);
    assertThat(house.requests.find(ask.ref())).isEmpty();
    house.pass(Duration.ofDays(3));
    assertThat(house.toldTo(MAYA)).isEmpty();
    assertThat(house.toldTo(ANA)).isEmpty();
  }

  @Test
  void it_goes_on_where_somebody_who_is_still_asked_has_not() {
    house.replies(MAYA, ask, "it reads well");
    edits("<@U0BEN>" + REVIEW);
    assertThat(open().expected()).extracting(Expected::responder).containsExactly(BEN);
    assertThat(open().awaits(BEN)).isTrue();
  }
}

package dev.unhurry.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffTest {
  private static final Keeper KEEPER = (duty, now) -> new Outcome.Drop("it is a test");

  private static Staff keeping(String kind) {
    return new Staff(Map.of(kind, KEEPER), List.of());
  }

  @Test
  void rooms_work_together() {
    assertThat(Staff.together(keeping("hint"), keeping("digest"), Staff.of()).keepers())
        .containsOnlyKeys("hint", "digest");
  }

  @Test
  void two_rooms_cannot_keep_the_same_kind() {
    assertThatThrownBy(() -> Staff.together(keeping("hint"), keeping("hint")))
        .hasMessage("two rooms keep hint");
  }
}

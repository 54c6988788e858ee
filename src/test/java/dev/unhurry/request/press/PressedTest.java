package dev.unhurry.request.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Click;
import dev.unhurry.chat.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressedTest {
  private static Click click(String action, String value) {
    return new Click(Town.actor(Town.BEN), Town.DESIGN, action, value);
  }

  @Test
  void a_press_is_read_as_it_was_written_and_so_is_what_a_form_holds() {
    Pressed pressed = new Pressed(Choice.HAND_OVER, Place.LIST, Town.ref(Town.MONDAY_9_LISBON));
    String value = Pressed.value(Choice.HAND_OVER, pressed.ref());
    assertThat(Pressed.in(click("handle:LIST", value))).contains(pressed);
    assertThat(Pressed.read(Town.TEAM, pressed.pointer())).contains(pressed);
  }

  @ParameterizedTest
  @CsvSource({
    "handle:LIST, ''",
    "handle, ON_IT C0DESIGN:1.000000",
    "handle:ROOF, ON_IT C0DESIGN:1.000000",
    "handle:LIST, JUMP C0DESIGN:1.000000",
    "handle:LIST, ON_IT",
    "handle:LIST, ON_IT C0DESIGN:x",
    "handle:LIST, ON_IT C0DESIGN:1.000000 more"
  })
  void what_no_button_of_ours_holds_is_none(String action, String value) {
    assertThat(Pressed.in(click(action, value))).isEmpty();
  }
}

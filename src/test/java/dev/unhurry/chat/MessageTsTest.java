package dev.unhurry.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        ".000001",
        "1.1",
        "1.0000001",
        "1.00000x",
        "1.000.00",
        "-1.000001",
        "\u0661.000001",
        "1000000000000.000001",
        "99999999999999999999.000001"
      })
  void what_is_no_ts_is_refused_at_once(String value) {
    assertThatThrownBy(() -> new MessageTs(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000000", "1763895600.000100", "253370764800.000001"})
  void what_is_one_names_its_moment(String value) {
    assertThat(MessageTs.at(new MessageTs(value).instant())).hasToString(value);
  }
}

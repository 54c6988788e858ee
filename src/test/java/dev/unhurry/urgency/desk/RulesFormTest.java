package dev.unhurry.urgency.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesFormTest {
  @Test
  void it_holds_every_field() {
    assertThat(new Office().sheet().values().keySet())
        .containsExactlyInAnyOrderElementsOf(Stream.of(Field.values()).map(Field::id).toList());
  }
}

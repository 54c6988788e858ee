package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Town;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskPointerTest {
  private static final MessageRef MESSAGE = Town.ref(Town.MONDAY_9_LISBON);

  static Stream<AskPointer> pointers() {
    return Stream.of(
        new AskPointer(new Origin.AboutMessage(MESSAGE), "question"),
        new AskPointer(new Origin.InThread(MESSAGE), "outcome", 2),
        new AskPointer(new Origin.InChannel(Town.TEAM, Town.DESIGN), "own", 999),
        new AskPointer(new Origin.OnPost(MESSAGE, Optional.empty()), "bug", 1),
        new AskPointer(new Origin.OnPost(MESSAGE, Optional.of(MESSAGE.ts())), "a_b"));
  }

  @ParameterizedTest
  @MethodSource("pointers")
  void it_comes_back_as_it_was(AskPointer pointer) {
    assertThat(AskPointer.parse(Town.TEAM, pointer.print())).contains(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "question|0",
        "question|0|in|",
        "question|x|in|C1",
        "question|-1|in|C1",
        "question|0|from|C1",
        "question|0|about|C1",
        "question|0|about|C1:now",
        "outcome|0|under|C1:now",
        "question|0|on|C1:1764061200.000100|now",
        "C1:1764061200.000100"
      })
  void what_is_none_is_none(String printed) {
    assertThat(AskPointer.parse(Town.TEAM, printed)).isEmpty();
  }
}

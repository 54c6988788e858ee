package dev.unhurry.status.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of a plan's questions is about, by its words. */
class QuestionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Done; Next; Blocked                        | DONE NEXT BLOCKED
          What shipped?; What's next?; In the way?   | DONE NEXT BLOCKED
          Blockers; Plans; Done                      | BLOCKED NEXT DONE
          Done; Next                                 | DONE NEXT
          How was your week?                         | DONE
          Mood; Done; Anything blocking you?; Thanks | OTHER DONE BLOCKED OTHER
          Done; Learned; Next                        | DONE OTHER NEXT
          Next; Blocked                              | NEXT BLOCKED
          """)
  void is_known_by_its_words_or_its_place(String questions, String kinds) {
    assertThat(Questions.of(List.of(questions.split("; ", -1))).kinds().toString())
        .isEqualTo("[" + kinds.replace(" ", ", ") + "]");
  }
}

package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a form of words is written and what it covers. */
class FormTest {
  private static boolean says(String form, String words) {
    Vocabulary vocabulary =
        Vocabulary.of(
            List.of(
                "@greeting = hi hello",
                "@untopic = how",
                "@vague = the how",
                "<topic> = !@untopic !@untopic?",
                "<name> = !@vague !@vague?",
                "[said]",
                form));
    Word[] spelled = vocabulary.spelled(List.of(words.split(" ", -1)));
    return vocabulary.section("said").says(spelled, Clause.present(spelled));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "good day,             good day,             true",
    "good day,             good day sir,         false",
    "good day,             a good day,           false",
    "good|nice day,        nice day,             true",
    "good day sir?,        good day,             true",
    "@greeting you,        hello you,            true",
    "!@greeting you,       hello you,            false",
    "!@greeting you,       hey you,              true",
    "how to ...,           how to sing and dance, true",
    "how to ...,           tell me how to sing,  false",
    "... how to ...,       tell me how to sing,  true",
    "... how to,           tell me how to sing,  false",
    "know <name>,          know docker swarm,    true",
    "know <name>,          know the docker,      false",
    "know <topic>,         know the docker,      true",
    "know <topic>,         know how,             false",
    "is <name>? here,      is here,              true",
    "is <name>? here,      is docker here,       true",
    "is not ~ing,          is not loading,       true",
    "is not ~ing,          is not blue,          false",
    "so* good,             so so so good,        true",
    "so* good,             good,                 true",
    "so* good,             so so,                false",
    "so|very* so good,     very so so good,      true",
  })
  void covers(String form, String words, boolean covered) {
    assertThat(says(form, words)).isEqualTo(covered);
  }

  @Test
  void a_form_of_more_items_than_states_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> says("a ".repeat(63).strip(), "a"));
  }

  @Test
  void a_form_that_could_cover_nothing_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> says("good? day?", "day"));
  }

  @Test
  void a_floating_form_that_begins_with_any_word_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> says("... <topic> here", "a"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "may I ask,              true",
    "could I ask,            true",
    "could I ask kindly,     true",
    "I ask,                  true",
    "may could I ask kindly, false",
  })
  void a_slot_is_said_in_any_of_its_ways(String words, boolean covered) {
    Vocabulary vocabulary =
        Vocabulary.of(
            List.of(
                "<may> = may / could|can", "<asks> = i ask", "[said]", "<may>? <asks> kindly?"));
    Word[] spelled = vocabulary.spelled(List.of(words.toLowerCase(Locale.ROOT).split(" ", -1)));
    assertThat(vocabulary.section("said").says(spelled, Clause.present(spelled)))
        .isEqualTo(covered);
  }

  @Test
  void a_slot_must_stand_above_its_use() {
    assertThatNullPointerException().isThrownBy(() -> says("<nowhere> here", "a"));
  }

  @Test
  void a_set_must_stand_above_its_use() {
    assertThatNullPointerException().isThrownBy(() -> says("@nowhere", "a"));
  }
}

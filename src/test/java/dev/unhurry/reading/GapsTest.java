package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message leaves out, and by when it wants an answer. */
class GapsTest {
  private static final Reader READER = new Reader();

  private static Reading read(String text) {
    return READER.read(new Passage(text, List.of()));
  }

  private static Set<Lack> lacks(String names) {
    return Arrays.stream(names.split(" ", -1))
        .filter(name -> !name.equals("-"))
        .map(Lack::valueOf)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a plain question wants for nothing | -                    | when does the office open on Monday?
          talk wants for nothing             | -                    | the release is done
          a hello says nothing yet           | WHAT WHY WHEN        | hi <@U1>
          a bare announcement                | WHAT WHY WHEN        | quick question
          a review of nothing                | WHY WHEN LINKS       | can you review this?
          a trouble untold                   | WHY TRIED WHEN LINKS | the app crashes on startup, please help
          a trouble with an attempt          | WHY WHEN LINKS       | I tried a restart and it still doesn't work, please help
          a request                          | WHY WHEN             | please add Tom to the billing group
          a request with its reason          | WHEN                 | please add Tom to the billing group because he takes over from Ana
          a request with reason and time     | -                    | please add Tom to the billing group by Friday because he takes over
          """)
  void are_found(String name, String missing, String text) {
    assertThat(read(text).missing()).as(text).isEqualTo(lacks(missing));
  }

  @Test
  void are_told_in_order() {
    assertThat(read("the app crashes on startup, please help").missing())
        .containsExactly(Lack.WHY, Lack.TRIED, Lack.WHEN, Lack.LINKS);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can you send me the numbers by Friday?               | by friday
          can you send me the numbers by Friday 5pm?           | by friday 5pm
          <@U1> please review <https://example.com> before noon | before noon
          could you answer by tomorrow morning?                | by tomorrow morning
          I need the draft by end of day, can you send it?     | by end of day
          can you confirm until 17:00?                         | until 17
          can somebody sign this before December 3?            | before december 3
          we need an answer within two days, can you decide?   | within two days
          please confirm, latest on Monday                  | latest on monday
          """)
  void a_deadline_is_named(String text, String deadline) {
    assertThat(read(text).deadline()).as(text).hasValue(deadline);
  }

  @Test
  void a_date_as_slack_shows_it_is_a_deadline() {
    assertThat(read("please confirm by <!date^1700000000^{date}|Nov 14>").deadline())
        .hasValue("Nov 14");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "can you send me the numbers?",
    "what happened on Friday?",
    "did you see the mail from Monday?",
    "I was there until Friday",
    "could you take a look by any chance?",
  })
  void no_deadline_is_invented(String text) {
    assertThat(read(text).deadline()).as(text).isEmpty();
  }

  @Test
  void a_rule_keeper_reads_why() {
    assertThat(read("quick question").why())
        .isEqualTo("Read as a ping, because it announces a question without asking it.");
    assertThat(read("can you review this?").why())
        .isEqualTo(
            "Read as an ask that lacks something, because it asks for a review without saying of"
                + " what.");
    assertThat(read("the release is done").why())
        .isEqualTo("Read as no ask, because it asks for nothing.");
  }
}

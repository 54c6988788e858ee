package dev.unhurry.urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text claims, row by row: add the row first when a judgement was wrong. */
class ChannelRulesTest {
  private static final ChannelRules USUAL = UrgencySettings.DEFAULTS.usual();

  private static ChannelRules with(String... phrases) {
    return ChannelRules.of(
        new Conduct(Mode.PRIVATE, Level.STRICT),
        new AnswerRules(List.of(phrases), USUAL.answers().times()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the bare word            | urgent
          in capitals with a mark  | URGENT!!! the build is broken
          asap at the end          | could you look at the invoice asap
          in brackets              | [urgent] the certificate runs out tonight
          in bold                  | *urgent*: the certificate runs out tonight
          a phrase                 | prod is down since 10:40
          a phrase in a sentence   | I think production is down, nobody can log in
          a phrase over two spaces | production  is  down
          an emoji                 | :rotating_light: checkout answers 500
          an emoji and no word     | :sos:
          a conjunction            | prod is down whenever I deploy the new build
          not about the claim      | I do not know why, prod is down
          a no before the claim    | no, this is urgent
          no before something else | no idea, it is urgent
          rush elsewhere           | urgent: the rush hour job is stuck
          """)
  void claims_urgency(String name, String text) {
    assertThat(USUAL.judge(text)).isEqualTo(Urgency.URGENT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing said             | could you look at the invoice?
          not urgent               | not urgent, but could you look at the invoice?
          isn't urgent             | this isn't urgent
          with a curly apostrophe  | this isn’t urgent
          without an apostrophe    | this isnt urgent
          non-urgent               | a non-urgent question about the invoice
          nothing urgent           | nothing urgent: where is the style guide?
          not that urgent          | it's not that urgent
          not a very urgent        | not a very urgent one
          not thought urgent       | yeah I don't think that's very urgent, and thanks
          not seen as urgent       | doesn't seem urgent to me
          no emergency             | no emergency, just curious about the outage
          not an emergency         | it is not an emergency
          no rush                  | would like this asap but there is no rush
          no big hurry             | asap, no big hurry
          not in a hurry           | urgent for me, you are not in a hurry though
          whenever at the end      | asap, or whenever
          whenever you can         | whenever you can, asap would be lovely
          take your time           | urgent, but take your time
          asked, not claimed       | is this urgent?
          how urgent               | how urgent is the migration?
          a condition              | call the hotline if it is urgent
          part of a word           | the insurgents of the outages table
          hyphenated               | the post-outage review is ready
          in code                  | what does `urgent` mean in this field?
          an emoji in code         | the alert prints `:rotating_light:`, why?
          an emoji in a block      | ```:sos:``` is what the script prints
          an emoji in a link       | see <https://example.org/:sos:>
          a time of day            | the meeting is at 10:30:00
          """)
  void claims_nothing(String name, String text) {
    assertThat(USUAL.judge(text)).isEqualTo(Urgency.STANDARD);
  }

  @Test
  void quotes_are_not_scanned() {
    assertThat(USUAL.judge("&gt; prod is down\nwhat came of this?")).isEqualTo(Urgency.STANDARD);
    assertThat(USUAL.judge("&gt; :sos:\nwhat came of this?")).isEqualTo(Urgency.STANDARD);
    assertThat(USUAL.judge("&gt; a quote\n:sos:")).isEqualTo(Urgency.URGENT);
  }

  @Test
  void a_block_that_never_closes_hides_nothing() {
    assertThat(USUAL.judge("``` :sos:")).isEqualTo(Urgency.URGENT);
    assertThat(USUAL.judge("it's ` odd\n:sos:")).isEqualTo(Urgency.URGENT);
    assertThat(USUAL.judge("1 < 2 :sos:")).isEqualTo(Urgency.URGENT);
  }

  @Test
  void a_channels_own_words_count_instead() {
    ChannelRules rules = with("Code Red", ":fire:", "至急");
    assertThat(rules.judge("we have a code red in Lisbon")).isEqualTo(Urgency.URGENT);
    assertThat(rules.judge("the code reads well")).isEqualTo(Urgency.STANDARD);
    assertThat(rules.judge("not a code red")).isEqualTo(Urgency.STANDARD);
    assertThat(rules.judge("build is :fire:")).isEqualTo(Urgency.URGENT);
    assertThat(rules.judge("至急お願いします")).isEqualTo(Urgency.URGENT);
    assertThat(rules.judge("urgent")).isEqualTo(Urgency.STANDARD);
  }

  @Test
  void phrases_are_taken_literally() {
    assertThat(with(".*").judge("anything")).isEqualTo(Urgency.STANDARD);
    assertThat(with("a+").judge("aaaa")).isEqualTo(Urgency.STANDARD);
    assertThat(with().judge("urgent")).isEqualTo(Urgency.STANDARD);
  }

  @ParameterizedTest(name = "a long text of {0}")
  @CsvSource({"':'", "'<'", "'`'", "'```x'", "'&gt;'", "'not '", "'prod is '", "'whenever '", "-"})
  void judging_stays_linear(String part) {
    long once = nanos(part.repeat(20_000));
    long tenfold = nanos(part.repeat(200_000));
    assertThat(Duration.ofNanos(tenfold))
        .isLessThan(Duration.ofNanos(once * 40).plus(Duration.ofMillis(500)));
  }

  private static long nanos(String text) {
    long before = System.nanoTime();
    assertThat(USUAL.judge(text)).isEqualTo(Urgency.STANDARD);
    return System.nanoTime() - before;
  }

  @Test
  void an_answer_time_is_named_for_every_urgency() {
    AnswerTime standard = USUAL.answerTime(Urgency.STANDARD);
    assertThatThrownBy(() -> new AnswerRules(List.of(), Map.of(Urgency.STANDARD, standard)))
        .hasMessage("answer times must name one for URGENT");
  }
}

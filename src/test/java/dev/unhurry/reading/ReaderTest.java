package dev.unhurry.reading;

import static dev.unhurry.reading.Verdict.PING;
import static dev.unhurry.reading.Verdict.THIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a burst is when nothing stood before it; a line break is written {@code /}. */
class ReaderTest {
  private static final Reader READER = new Reader();

  private static Reading read(String text) {
    return READER.read(new Passage(text.replace(" / ", "\n"), List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a review of nothing             | can you review this?
          a review after a hello          | <@U1> hey / can you review this?
          a look at it                    | could somebody take a look at this please?
          my pr                           | Please review my PR
          it does not work                | it doesn't work
          it does not work, help          | hi, it's not working, please help
          something is broken             | the deploy is broken
          a crash                         | build failed again
          any update                      | any update?
          any news on this                | <@U1> any news on this?
          any ideas                       | Any ideas?
          any suggestions                 | hi all, any suggestions please?
          an error not shown              | how do I fix this error?
          """)
  void is_thin(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.THIN, Reading::verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a link to merge                 | can you merge <https://example.com/pr/12>
          a hello and a link to review    | hey / can you review <https://example.com/pr/12>
          a polite imperative             | please review <https://example.com/pr/12|the pull request>
          somebody                        | could somebody look at the failing login test on main
          a mention and a problem         | <@U1> the deploy fails with exit code 137, how do I give it more memory
          an imperative to a person       | <@U1> approve the budget sheet when you can
          a question with a mark          | what time is the meeting tomorrow?
          a question without one          | how do i get access to the staging database
          a question about a version      | which Julia version does CI use?
          a yes or no                     | is the standup at nine or ten today?
          a wondering                     | I was wondering if we could move the retro to Tuesday
          a question after its reason     | The tests pass locally but CI says `exit 137`. Why is that?
          a looking for                   | looking for someone who can translate the form to German
          a plain aux                     | did the invoice for October go out?
          an anyone                       | has anyone seen my charger, I left it in room 4
          non-native                      | hello sir how to change the language of portal please tell
          a user group                    | <!subteam^S1> can you rotate the signing key before Friday?
          a problem that opens            | Hi team, I am getting a 403 error when I open the admin page
          help with a matter              | can you help me understand why the cache misses
          """)
  void is_an_ask(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.ASK, Reading::verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a statement                     | the release is done
          an answer                       | yes, on port 8080
          thanks                          | thank you so much!
          an announcement                 | The office closes at 4 today because of the storm.
          an announcement to all          | <!channel> slides of today are at <https://example.com/slides>
          a link                          | <https://example.com/article>
          an emoji                        | :tada:
          code                            | ```how do I exit vim?```
          a quote                         | &gt; can you review this?
          a question in a link's name     | <https://example.com/q|Can you merge this?>
          a mention in a report           | talked to <@U1> about the plan, all good
          a nice day                      | have a nice weekend all
          a reaction                      | wow, that is great
          a to do of one's own            | I'll fix the tests tomorrow
          an offer                        | Need help?
          nothing                         | ''
          white space                     | ' '
          marks                           | ... !!!
          """)
  void is_nothing_of_ours(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.OTHER, Reading::verdict);
  }

  @Test
  void the_rule_is_a_sentence_for_people() {
    assertThat(read("hi").rule()).isEqualTo("greets and says nothing else");
    assertThat(read("quick question").rule()).isEqualTo("announces a question without asking it");
    assertThat(read("anyone around?").rule()).isEqualTo("asks whether somebody is there");
    assertThat(read("anyone here know docker?").rule()).isEqualTo("asks who knows a topic");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          and I              | <@U1> and I are stuck with the merge, can a function return a list? |
          and myself         | <@U1>, <@U2> and myself would like to know who owns the wiki? |
          and I, of a list   | <@U1>, <@U2>, and I need a room, <@U3> can you book one? | U3
          an ampersand       | can you send the notes to <@U1> &amp; me? |
          with them, we      | With <@U1> we are planning a meetup, which day suits you? |
          with both, we      | With <@U1> and <@U2> we plan a meetup, <@U3> would you come? | U3
          asked beside it    | <@U1> and I are stuck. <@U1> can you look again? | U1
          a comma            | <@U1>, and I know it is late, can you review <https://x.io>? | U1
          a clause           | <@U1> and I'm sorry, can you review <https://x.io>? | U1
          and another        | <@U1> and <@U2> can you review <https://x.io>? | U1 U2
          a name like it     | <@U1> and Ines, can you review <https://x.io>? | U1
          meeting with them  | can you talk with <@U1>? | U1
          with them, a west  | can you go with <@U1> west of the river? | U1
          another line       | <@U1> / and I wonder, can you review <https://x.io>? | U1
          """)
  void whom_the_author_stands_beside_is_not_addressed(String name, String text, String addressed) {
    List<UserId> people =
        Stream.ofNullable(addressed)
            .flatMap(ids -> Stream.of(ids.split(" ")))
            .map(UserId::new)
            .toList();

    assertThat(read(text).addressees()).isEqualTo(people);
  }

  @Test
  void addressees_are_the_people_mentioned_in_order_each_once() {
    String text =
        "<@U2> and <@U1|ann> can <@U2> review `<@U3>` for <!subteam^S1> <!here> / &gt; <@U4> said";
    assertThat(read(text).addressees()).containsExactly(new UserId("U2"), new UserId("U1"));
  }

  @Test
  void groups_are_named_in_order_each_once_and_only_outside_code_and_quotes() {
    String text =
        "<!subteam^S2|@design> and <!subteam^S1>, <@U1>: can <!subteam^S2> review `<!subteam^S3>`?"
            + " <!subteam^|@none> / &gt; <!subteam^S4> said";
    Addressed addressed = read(text).addressed();
    assertThat(addressed.groups()).containsExactly(new GroupId("S2"), new GroupId("S1"));
    assertThat(addressed.people()).containsExactly(new UserId("U1"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a question to a group          | <!subteam^S1> which of the two blues do we keep? | ASK   | true  | false
          with its name                  | '<!subteam^S1|@design> can you review https://example.org/7?' | ASK | true | false
          a thin ask to a group          | <!subteam^S1> can you review this?               | THIN  | true  | false
          a group and no more            | <!subteam^S1>                                    | PING  | false | false
          a hello to a group             | hey <!subteam^S1>                                | PING  | false | false
          a report that names one        | talked to <!subteam^S1> about the plan, all good | OTHER | false | false
          a question to the channel      | which of the two blues do we keep?               | ASK   | false | true
          to whoever is here             | <!here> which of the two blues do we keep?       | ASK   | false | true
          to the channel by its mark     | <!channel> which of the two blues do we keep?    | ASK   | false | true
          a thin ask to the channel      | can you review this?                             | THIN  | false | false
          a ping to the channel          | <!here> anyone around?                           | PING  | false | false
          an announcement to the channel | <!channel> the office closes at 4 today          | OTHER | false | false
          """)
  void an_ask_is_to_somebody_or_to_everybody(
      String name, String text, Verdict verdict, boolean somebody, boolean everybody) {
    Reading reading = read(text);
    assertThat(reading.verdict()).isEqualTo(verdict);
    assertThat(reading.isAskToSomebody()).isEqualTo(somebody);
    assertThat(reading.isAskToEverybody()).isEqualTo(everybody);
  }

  /** What stood before does not matter where somebody is turned to by name. */
  @Test
  void a_group_that_is_named_is_turned_to_like_a_person() {
    Passage.Earlier talk =
        new Passage.Earlier(Duration.ofMinutes(1), false, "the build is green again");
    String fragment = "the staging one too?";
    assertThat(READER.read(new Passage(fragment, List.of(talk))).isAsk()).isFalse();
    for (String somebody : List.of("<@U1> ", "<!subteam^S1> ")) {
      assertThat(READER.read(new Passage(somebody + fragment, List.of(talk))).isAsk()).isTrue();
    }
  }

  @Test
  void a_burst_keeps_the_addressee_of_its_first_part() {
    Reading reading = read("<@U1> hey / can you review this?");
    assertThat(reading.isAsk()).isTrue();
    assertThat(reading.addressees()).containsExactly(new UserId("U1"));
  }

  @Test
  void every_rule_that_may_earn_a_hint_has_its_sentence() {
    assertThat(READER.hinting())
        .extracting(Ruling::rule)
        .doesNotHaveDuplicates()
        .contains(read("hi").rule(), read("can you review this?").rule(), read("hallo").rule());
    assertThat(READER.why(read("hi").rule())).contains(read("hi").why());
    assertThat(READER.why("says hello")).isEmpty();
  }

  @Test
  void no_rule_that_only_looks_away_is_among_them() {
    assertThat(READER.hinting()).extracting(Ruling::verdict).containsOnly(PING, THIN);
    assertThat(READER.why(read("thanks").rule())).isEmpty();
  }
}

package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.reading.Passage.Earlier;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stood before counts: {@code me} is the author, {@code them} somebody else. */
class ContextTest {
  private static final Reader READER = new Reader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          anyone, after one's own question        | me   | why does the nightly job fail on arm? | anyone?               | OTHER
          you there, after one's own question     | me   | can you merge the docs branch today   | <@U1> you there?      | OTHER
          anyone, after one's own hello           | me   | hello                                 | anyone here?          | PING
          a plea after one's own hello            | me   | hi all                                | i need help           | PING
          a plea after one's own report           | me   | the login page shows a blank screen   | can anyone help me?   | ASK
          a bare mention after one's own question | me   | how do I rotate the key?              | <@U1>                 | OTHER
          a bare mention that answers             | them | who owns the billing page?            | <@U1>                 | OTHER
          a hello in a round of hellos            | them | hi all                                | hello                 | OTHER
          a hello to all in a round               | them | good morning                          | hi all                | OTHER
          a hello back                            | them | hey <@U9>                             | hi <@U1>              | OTHER
          a quick question among others           | them | the build is green again              | quick question        | PING
          any update, while they talk             | them | I looked at the outage until noon     | any update?           | ASK
          it does not work, while they talk       | them | did you try to log in again           | it doesn't work       | OTHER
          which one                               | them | the server is down                    | which one?            | OTHER
          really                                  | them | we ship on Friday                     | really?               | OTHER
          why not                                 | them | I would not use the form module       | why not?              | OTHER
          did you                                 | them | my login fails                        | did you clear cookies? | OTHER
          a new question to a room                | them | we ship on Friday                     | hi all, is the wiki down? | ASK
          a new question to a person              | them | we ship on Friday                     | <@U1> did you send the invoice? | ASK
          a question of its own                   | them | we ship on Friday                     | how do I reset my token | ASK
          a hello that breaks into talk           | them | the server is down since noon         | hello sir             | PING
          a hello by name in talk                 | them | I am back from lunch                  | hi Tom                | OTHER
          a plea after one's own poll             | me   | is anyone using nix here?             | i need help           | PING
          a bump after one's own question         | me   | why does the nightly job fail on arm? | bump                  | OTHER
          a plea to one, while they talk          | them | the release notes are out             | <@U1> I need your help | PING
          a poll in a running channel             | them | the release notes are out             | does anyone here use nix? | PING
          trouble told to one, while they talk    | them | the release notes are out             | <@U1> the login doesn't work | THIN
          trouble after one's own words           | me   | the login page shows a blank screen   | still not working, any ideas? | ASK
          ideas wanted after one's own report     | me   | the login page shows a blank screen   | any ideas?            | ASK
          a review wanted of what was linked      | me   | <https://example.com/pr/4>            | can you review this?  | ASK
          a suggestion                            | them | the cache is stale                    | what about a restart? | OTHER
          asking to see it                        | them | the cache is stale                    | can you show the log? | OTHER
          an offer of help                        | them | I cannot find the page                | need help?            | OTHER
          """)
  void counts(String name, String who, String earlier, String text, Verdict verdict) {
    Earlier before = new Earlier(Duration.ofMinutes(2), who.equals("me"), earlier);
    assertThat(READER.read(new Passage(text, List.of(before))).verdict()).isEqualTo(verdict);
  }
}

package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slack's own text; a line break is written {@code /}. */
class SlackTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          plain words             | Hello,  World          | hello world        | Hello,  World
          a mention               | <@U1> can you          | can you            | can you
          a mention inside        | can <@U1> review       | can review         | can review
          a mention with a comma  | <@U1>, hello           | hello              | hello
          a user group            | <!subteam^S1> hi       | hi                 | hi
          everybody               | hey <!here> all        | hey all            | hey all
          entities                | a &amp; b &lt;c&gt;    | a b c              | a & b <c>
          a doubled entity        | &amp;lt;               | lt                 | &lt;
          a bare link             | see <https://x.io/a?b=1&amp;c=2> | see      | see https://x.io/a?b=1&c=2
          a mail address          | <mailto:a@x.io>        | ~~                 | a@x.io
          a block                 | look ```int x;``` ok   | look ok            | look ```int x;``` ok
          inline code             | run `make all` now     | run now            | run `make all` now
          a mention in code       | `<@U1>`                | ~~                 | `<@U1>`
          an open backtick        | it`s fine              | it s fine          | it`s fine
          a quote                 | &gt; old text / new    | new                | > old text / new
          a raw quote             | > old text / new       | new                | > old text / new
          a greater sign          | a &gt; b               | a b                | a > b
          a quote of the rest     | &gt;&gt;&gt; a / b     | ~~                 | >>> a / b
          an emoji                | done :tada: now        | done now           | done :tada: now
          a skin tone             | :wave::skin-tone-2: hi | hi                 | :wave::skin-tone-2: hi
          a time of day           | at 10:30:45 sharp      | at 10 30 45 sharp  | at 10:30:45 sharp
          a list                  | • one / • two          | one two            | • one / • two
          bold and italic         | *so* _nice_ ~old~      | so nice old        | *so* _nice_ ~old~
          a curly apostrophe      | don’t                  | don't              | don’t
          a version               | node.js 18.2           | node.js 18.2       | node.js 18.2
          a stop without space    | done.Can you           | done can you       | done.Can you
          an open angle           | 1 < 2                  | 1 2                | 1 < 2
          empty angles            | <> ok                  | ok                 | <> ok
          nothing                 | ~~                     | ~~                 | ~~
          """)
  void is_understood(String name, String slack, String words, String readable) {
    String text = slack.replace(" / ", "\n");
    assertThat(SlackText.words(text)).as("words").isEqualTo(words);
    assertThat(SlackText.readable(text)).as("readable").isEqualTo(readable.replace(" / ", "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a label,      see <https://x.io/p|the plan>,     see the plan https://x.io/p",
    "a typed site, see <http://x.io|x.io>,            see x.io",
    "a channel,    ask in <#C1|general>,              ask in #general",
    "a date,       due <!date^1700000000^{date}|Nov 14>, due Nov 14",
    "a name,       hi <@U1|ann> there,                hi there",
  })
  void is_readable_with_labels(String name, String slack, String readable) {
    assertThat(SlackText.readable(slack)).isEqualTo(readable);
  }
}

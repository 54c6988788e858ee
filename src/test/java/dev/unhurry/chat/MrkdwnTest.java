package dev.unhurry.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrkdwnTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "plain ¦ a review by Friday ¦ a review by Friday",
        "the three signs ¦ a < b && c > d ¦ a &lt; b &amp;&amp; c &gt; d",
        "a mention ¦ <@U1> ¦ &lt;@U1&gt;",
        "a call to all ¦ <!here> ¦ &lt;!here&gt;",
        "a plain call ¦ @here @Channel @everyone ¦ ＠here ＠Channel ＠everyone",
        "a plain call in italics ¦ _@here_ ¦ _＠here_",
        "half an emoji ¦ a\uD83Db ¦ a\uFFFDb",
        "half an emoji before a call ¦ @\uD83Dhere \uDE00@here ¦ @\uFFFDhere \uFFFD＠here",
        "no call ¦ @heretic a@here.example ¦ @heretic a＠here.example",
        "a false link ¦ <https://x|bank> ¦ &lt;https://x|bank&gt;",
        "right to left ¦ ab\u202Ecd\u200F ¦ abcd",
        "zero width ¦ h\u200Be\u2060r\uFEFFe ¦ here",
        "a hidden call ¦ @h\u200Bere ¦ ＠here",
        "a joiner in Latin text ¦ a\u200Db ¦ ab",
        "a joiner in an emoji ¦ \uD83D\uDC69\u200D\uD83D\uDCBB ¦ \uD83D\uDC69\u200D\uD83D\uDCBB",
        "a joiner in Persian ¦ می\u200Cخواهم ¦ می\u200Cخواهم",
        "lines and tabs stay ¦ 'a\n\tb' ¦ 'a\n\tb'",
        "a null character ¦ 'a\u0000b' ¦ ab",
      })
  void typed_text_is_shown_and_does_nothing(String name, String typed, String shown) {
    assertThat(Mrkdwn.escape(typed)).isEqualTo(shown);
  }

  @Test
  void what_was_escaped_comes_back_as_it_was_shown() {
    List<String> morsels =
        List.of(
            "&",
            "amp;",
            "lt;",
            "<",
            ">",
            ";",
            "#",
            "@here",
            " ",
            "\n",
            "a",
            "\u202E",
            "\u200D",
            "\uD83D\uDE00",
            "*",
            "_",
            "`",
            "ß",
            "<@U1>",
            "&amp;lt;");
    Random random = new Random(11);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder typed = new StringBuilder();
      random.ints(12, 0, morsels.size()).mapToObj(morsels::get).forEach(typed::append);
      String shown = Mrkdwn.escape(typed.toString());
      assertThat(Mrkdwn.escape(Mrkdwn.unescape(shown))).isEqualTo(shown);
    }
    assertThat(Mrkdwn.unescape(Mrkdwn.escape("a < b && &amp; &lt;b&gt;")))
        .isEqualTo("a < b && &amp; &lt;b&gt;");
  }

  @Test
  void a_forged_id_mentions_nobody_else() {
    assertThat(Mrkdwn.mention(new UserId("U1> <!channel"))).isEqualTo("<@U1&gt; &lt;!channel>");
    assertThat(Mrkdwn.mention(new ChannelId("C1> <!here"))).isEqualTo("<#C1&gt; &lt;!here>");
  }

  @Test
  void a_mention_is_the_persons_id() {
    assertThat(Mrkdwn.mention(new UserId("U1"))).isEqualTo("<@U1>");
  }
}

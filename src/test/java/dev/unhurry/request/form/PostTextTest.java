package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "words ¦ a < b ¦ a &lt; b",
        "an address ¦ see https://x.example/a. ¦ see <https://x.example/a>.",
        "in brackets ¦ (http://x.example/a) ¦ (<http://x.example/a>)",
        "with its signs ¦ https://x.example/?a=1&b=2 ¦ <https://x.example/?a=1&amp;b=2>",
        "ending in one ¦ https://x.example/?a& ¦ <https://x.example/?a&amp;>",
        "a false link ¦ <https://x.example|bank> ¦ &lt;<https://x.example>|bank&gt;",
        "two ¦ https://x.example https://y.example ¦ <https://x.example> <https://y.example>",
        "no address ¦ http https:// javascript:x ¦ http https:// javascript:x",
      })
  void only_an_address_becomes_a_link(String name, String typed, String marked) {
    assertThat(PostText.marked(typed)).isEqualTo(marked);
    assertThat(PostText.typed(marked)).isEqualTo(typed);
  }
}

package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is read, in time that grows no faster than the text. */
class RobustnessTest {
  private static final int SLACKS_LONGEST = 40_000;
  private static final String ALPHABET =
      "<>&@#!|`:;?.,*_~-\n\r\t aehinopqruy01'’？é\u0301\uD83D\uDE00\u200B\u202E\u0000";

  private static final Reader READER = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        ">",
        "<@",
        "<@U1",
        "<@U1>",
        "`",
        "``",
        "```",
        "``` ",
        "` `\n",
        ":",
        ":a",
        ":a:",
        "&",
        "&gt;",
        "\n&gt; ",
        "&amp;",
        "hi ",
        "hi\n",
        "hi, ",
        "? ",
        "a?",
        "can you ",
        "how ",
        "a",
        "a-",
        "a'",
        "any one ",
        "@",
        "@a ",
        "<!date^",
        "<https://a|",
        "i have a question about ",
        "|",
        "\n",
        "is there anyone who can ",
        "get some ",
        "it doesn't work, ",
        "i'm getting an error ",
        "has anyone ",
        "by friday ",
        "and i ",
        "hilfe ",
        "alguien ",
        "?",
        "👋 ",
        "<@U1> hi ",
        "\uD83D",
        "١٢ ",
        "ß"
      })
  void forty_thousand_characters_of_it_are_read_in_time(String piece) {
    String text = piece.repeat(SLACKS_LONGEST / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(read(text).verdict()).isNotNull();
          assertThat(SlackText.readable(text).length()).isLessThanOrEqualTo(text.length());
          assertThat(SlackText.words(text)).isNotNull();
        });
  }

  @Test
  void random_text_is_read_and_read_the_same_again() {
    Random random = new Random(20_261_121);
    for (int i = 0; i < 5_000; i++) {
      String text = random(random, random.nextInt(120));
      assertThat(read(text)).isEqualTo(read(text));
      assertThat(SlackText.words(text)).isEqualTo(SlackText.words(SlackText.words(text)));
      assertThat(SlackText.readable(text)).isNotNull();
    }
  }

  @Test
  void of_a_flood_only_the_beginning_is_read_for_words() {
    String flood = "the build is green again, ".repeat(1_000);
    assertThat(read(flood + "can you review the plan?").verdict()).isEqualTo(Verdict.OTHER);
    assertThat(read("can you review the plan? " + flood).verdict()).isEqualTo(Verdict.ASK);
    assertThat(read(flood + "<@U1>").addressees()).containsExactly(new UserId("U1"));
  }

  private static Reading read(String text) {
    return READER.read(new Passage(text, List.of()));
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}

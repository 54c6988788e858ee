package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reply in a thread is; a line break is written {@code /}. */
class RepliesTest {
  private static final int SLACKS_LONGEST = 40_000;
  private static final String ALPHABET =
      "<>&@#!|`:;?.,*_~-\n\r\t aehinopqruy01'’？é\u0301\uD83D\uDE00\u200B\u202E\u0000";

  private static final Replies REPLIES = new Replies();

  private static ReplyKind read(String text) {
    return REPLIES.of(text.replace(" / ", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "which one?",
        "which one",
        "Which branch, main or develop?",
        "do you mean the old page or the new one?",
        "do you mean the old page, or the new one?",
        "The old page or the new one?",
        "you mean the old one, right?",
        "Is it main, develop, or staging?",
        "Can you share the link?",
        "could you give me the logs please",
        "Could you please share the zoom link? Thanks!",
        "what's the deadline on this",
        "whats your time zone?",
        "hm, which branch?",
        "sure, which one?",
        "Sure! Happy to help. Which document?",
        "ok of course, by when do you need it?",
        "hi <@U1>, for which customer?",
        "Hey! Quick question: who owns that page?",
        "I'll take a look. Which branch?",
        "On it, which branch?",
        "Just to be clear, is this for everybody?",
        "sorry, not sure I follow. Which report do you mean?",
        "when you say the page, which one do you mean?",
        "if it fails, what does it print?",
        "Which page? And by when?",
        "which version of `dplyr`?",
        "&gt; the page is broken / which page?",
        "any logs?",
        "link?",
        "more details?",
        "why?",
        "why",
        "how so?",
        "since when?",
        "huh?",
        "?",
        "???",
        "<@U1> ?",
        "？",
        "still need this?",
        "this one?",
        "want me to take a look?",
        "What do you think?",
        "thanks, any update?",
        "thanks! one more question: how do I undo it?",
        "Thanks for letting me know. Can you make it today?",
        "i was wondering which page you mean",
        "u mean the staging server?",
        "welche Seite meinst du?",
        "bis wann?",
        "quelle page ?",
        "¿cuál?",
        "qual página?",
        "quale?",
      })
  void it_is_a_question_and_nothing_else(String text) {
    assertThat(read(text)).isEqualTo(ReplyKind.QUESTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thanks!",
        "Thank you so much, that solved it",
        "perfect, thx",
        "ty",
        "got it, thanks",
        "🙏",
        "🙏🏽🙏🏽",
        ":pray:",
        ":pray::skin-tone-3:",
        ":thank_you:",
        "<@U1> :pray: :tada:",
        "cheers",
        "Cheers, Ben!",
        "thanks Ben",
        "Thanks, Ben.",
        "many thanks both!",
        "thank you for the quick answer :slightly_smiling_face:",
        "thanks for looking into it",
        "that worked",
        "That did the trick!",
        "great, works now",
        "it's working again",
        "solved",
        "fixed, thanks",
        "yes, fixed! thanks!",
        "Yep, that fixed it.",
        "exactly what I needed",
        "very helpful!",
        "much appreciated",
        "I really appreciate your help",
        "you're a lifesaver",
        "awesome!!",
        "that makes sense - thanks Heather",
        "ok no problem, thank you",
        "thanks, will try that tomorrow",
        "Thanks! I'll let you know how it goes.",
        "Thank you. I will contact the mailing list.",
        "thanks anyway",
        "&gt; try the other cable / that was it, thanks",
        "thanks, `git stash` was it",
        "thanks! :D",
        "great help, thanks",
        "got it working, thanks",
        "thank you, I'm closing this",
        "danke",
        "vielen Dank, hat geklappt!",
        "merci beaucoup",
        "muchas gracias",
        "obrigada!",
        "grazie mille",
      })
  void it_is_thanks_and_leaves_nothing_open(String text) {
    assertThat(read(text)).isEqualTo(ReplyKind.THANKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's on line 40.",
        "Yes. Do you need it today?",
        "yes",
        "no, sorry",
        "I think it's line 40, can you check?",
        "It's line 40, isn't it?",
        "which is fine with me",
        "in which case you restart it",
        "what a mess",
        "do it on Monday",
        "did it",
        "was my fault",
        "when it fails, restart it",
        "how about Tuesday?",
        "maybe the cache?",
        "why not use the other one?",
        "have you tried restarting it?",
        "can you please try again?",
        "could it be the cache?",
        "isn't that the old page?",
        "tomorrow?",
        "you could restart it?",
        "yes?",
        "who knows?",
        "Which page? I restarted both.",
        "is it this one? <https://example.com/page>",
        "<https://example.com/page>?",
        "did you ask in <#C1|help>?",
        "like this? ```select 1```",
        "`git stash`?",
        "looking into it",
        "I'll take a look",
        "no idea, what does the log say?",
        "sure",
        "ok",
        "ok?",
        ":+1:",
        ":thinking_face:",
        "please :pray:",
        "yes please 🙏",
        "yes, it does",
        "thanks in advance",
        "Thank you in advance!",
        "thanks for any help",
        "thanks, but it still fails",
        "thanks, it is not working",
        "thanks to the new config it crashes",
        "no thanks",
        "thanks, I'll wait",
        "thanks, I will ask you again on Friday",
        "thanks. Friday.",
        "yes, thanks",
        "yup! Thanks <@U1>!",
        "right, thanks",
        "both, thanks",
        "this one, thanks",
        "Ben, thanks",
        "I'll open a ticket for it. Thanks",
        "thanks?",
        "thanks, here it is: <https://example.com/page>",
        "please and thank you",
        "any help is appreciated",
        "it worked yesterday",
        "that never worked",
        "it didn't work",
        "danke, aber es geht nicht",
        "danke im Voraus",
        "merci d'avance",
        "gracias de antemano",
        "`which one?`",
        "&gt; which one?",
        "どれですか？",
        "Because of the storm we close at four",
      })
  void it_is_an_answer_when_it_says_something_or_nobody_can_be_sure(String text) {
    assertThat(read(text)).isEqualTo(ReplyKind.ANSWER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\t \n", "<@U1>", "<!here>", "...", "!"})
  void a_file_or_a_name_alone_is_an_answer(String text) {
    assertThat(REPLIES.of(text)).isEqualTo(ReplyKind.ANSWER);
  }

  @ParameterizedTest
  @CsvSource({"WHICH ONE?, QUESTION", "THANK YOU!!!, THANKS", "thaaaanks, THANKS", "tyyy, THANKS"})
  void it_may_be_shouted_or_drawn_out(String text, ReplyKind kind) {
    assertThat(read(text)).isEqualTo(kind);
  }

  @Test
  void whoever_writes_at_length_has_said_something() {
    assertThat(read("which one? ".repeat(30))).isEqualTo(ReplyKind.QUESTION);
    assertThat(read("which one? ".repeat(31))).isEqualTo(ReplyKind.ANSWER);
    assertThat(read("thanks ".repeat(61))).isEqualTo(ReplyKind.ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<@U1",
        "<@U1>",
        "`",
        "```",
        "` `\n",
        ":",
        ":a",
        ":pray:",
        "&gt;",
        "\n&gt; ",
        "?",
        "a?",
        "which one? ",
        "thanks ",
        "thanks for ",
        "thanks, ",
        "or ",
        "main or develop ",
        "a, ",
        "which a, ",
        "if a, ",
        "sure ",
        "a",
        "a-",
        "it works ",
        "you're ",
        "🙏",
        "\uD83D",
        "１٢ ",
        "ß",
        "\n",
        "any one "
      })
  void forty_thousand_characters_of_it_are_read_in_time(String piece) {
    String text = piece.repeat(SLACKS_LONGEST / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(REPLIES.of(text)).isNotNull());
  }

  @Test
  void random_text_is_read_and_read_the_same_again() {
    Random random = new Random(20_261_122);
    for (int i = 0; i < 5_000; i++) {
      String text = random(random, random.nextInt(120));
      assertThat(REPLIES.of(text)).isEqualTo(REPLIES.of(text));
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}

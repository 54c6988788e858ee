package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Town;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostedAskTest {
  private static final List<String> MORSELS =
      List.of(
          "&",
          "amp;",
          "&lt;",
          "<",
          ">",
          "|",
          " ",
          "\n",
          "*",
          "*\n",
          "a",
          "word ",
          "https://",
          "https://x.example/a?b=1&c=2",
          "http://y.example).",
          "<@U1>",
          "@here",
          "\uD83D\uDE00",
          "ß",
          "`",
          ";",
          ":2",
          "need:",
          "x".repeat(700),
          "&".repeat(300),
          "\u202E");

  private static final Origin IN = new Origin.InChannel(Town.TEAM, Town.DESIGN);

  private static final Template TEMPLATE =
      new Template(
          "own",
          "Own",
          "",
          List.of(
              new Field("need", "What is * < it & why?", "", Answer.required(Answer.Type.LONG)),
              new Field("need_b", "Again", "", Answer.optional(Answer.Type.LONG)),
              new Field("day", "When?", "", Answer.optional(Answer.Type.DATE)),
              new Field(
                  "kind",
                  "Kind",
                  "",
                  new Answer(Answer.Type.CHOICE, false, 75, List.of("a <b>", "c"))),
              new Field("people", "Who?", "", Answer.optional(Answer.Type.PEOPLE))));

  private static Map<String, String> sections(Card card) {
    return card.blocks().stream()
        .map(SectionBlock.class::cast)
        .collect(Collectors.toMap(SectionBlock::getBlockId, one -> one.getText().getText()));
  }

  private static PostedAsk again(Draft draft) {
    Card card =
        PostCards.post(
            Town.actor(Town.ANA), new Sheet(new AskPointer(IN, TEMPLATE.id()), TEMPLATE, draft));
    return PostedAsk.read(sections(card)).orElseThrow();
  }

  private static String typed(Random random) {
    return Stream.generate(() -> MORSELS.get(random.nextInt(MORSELS.size())))
        .limit(random.nextInt(1, 40))
        .collect(Collectors.joining())
        .strip();
  }

  @Test
  void every_text_comes_back_as_it_was_shown() {
    Random random = new Random(3);
    for (int round = 0; round < 3_000; round++) {
      Map<String, List<String>> values = new HashMap<>();
      values.put("need", List.of("n" + typed(random)));
      values.put("need_b", List.of("b" + typed(random)));
      PostedAsk posted = again(new Draft(values));
      values.replaceAll((field, value) -> List.of(Mrkdwn.unescape(Mrkdwn.escape(value.get(0)))));
      assertThat(posted.answers().values()).isEqualTo(values);
    }
  }

  @Test
  void days_and_choices_come_back_as_they_were_chosen_and_people_from_the_headline() {
    Draft draft =
        new Draft(
            Map.of(
                "need", List.of("x"),
                "day", List.of("2027-01-31"),
                "kind", List.of("a <b>"),
                "people", List.of("U0BEN", "U0MAYA")));
    PostedAsk posted = again(draft);
    assertThat(posted.asker()).isEqualTo(Town.ANA);
    assertThat(posted.to()).containsExactly(Town.BEN, Town.MAYA);
    assertThat(posted.template()).isEqualTo("own");
    assertThat(posted.answers().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("need", List.of("x"), "day", List.of("2027-01-31"), "kind", List.of("a <b>")));
  }

  @Test
  void a_post_that_was_held_is_read_as_any_other() {
    Map<String, String> sections =
        Map.of("ask:own|held-V1", "<@U0ANA> asks <@U0BEN>", "need", "*Need*\nx");
    assertThat(PostedAsk.read(sections))
        .hasValueSatisfying(
            posted -> {
              assertThat(posted.template()).isEqualTo("own");
              assertThat(posted.answers().values()).isEqualTo(Map.of("need", List.of("x")));
            });
  }

  @Test
  void whether_everybody_must_answer_comes_back_also_where_it_was_held() {
    String headline = "<@U0ANA> asks <@U0BEN> <@U0MAYA> · an answer from each";
    assertThat(PostedAsk.read(Map.of("ask:own|all|held-V1", headline)).orElseThrow().all())
        .isTrue();
    assertThat(PostedAsk.read(Map.of("ask:all|held-all", headline)).orElseThrow().all()).isFalse();
  }

  @Test
  void an_answer_that_the_template_asks_for_no_more_keeps_a_field() {
    PostedAsk posted = again(new Draft(Map.of("need", List.of("x"), "need_b", List.of("y"))));
    assertThat(posted.editable(Optional.empty()).fields().stream().map(Field::label))
        .containsExactly("What is * < it & why?", "Again");
    assertThat(posted.editable(Optional.of(TEMPLATE)).fields().stream().map(Field::id))
        .containsExactly("need", "need_b", "day", "kind");
  }

  @Test
  void other_messages_of_a_bot_are_no_such_post() {
    assertThat(PostedAsk.read(Map.of())).isEmpty();
    assertThat(PostedAsk.read(Map.of("need", "*Need*\nx"))).isEmpty();
    assertThat(PostedAsk.read(Map.of("ask:question", "nobody asks"))).isEmpty();
  }
}

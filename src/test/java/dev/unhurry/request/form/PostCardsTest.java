package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Town;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostCardsTest {
  private static Template template(int fields) {
    List<Field> all =
        IntStream.range(0, fields)
            .mapToObj(i -> new Field("f" + i, "F" + i, "", Answer.required(Answer.Type.LONG)))
            .toList();
    return new Template("bug", "Bug", "Why?", all);
  }

  private static Draft filled(Template template, String words) {
    Map<String, List<String>> values = new HashMap<>();
    template.fields().forEach(field -> values.put(field.id(), List.of(words)));
    return new Draft(values);
  }

  private static Card post(int fields, String words) {
    Template template = template(fields);
    AskPointer pointer =
        new AskPointer(new Origin.InChannel(Town.TEAM, Town.DESIGN), template.id());
    return PostCards.post(
        Town.actor(Town.ANA), new Sheet(pointer, template, filled(template, words)));
  }

  private static boolean fits(int fields, String words) {
    Template template = template(fields);
    return PostCards.fits(template, filled(template, words));
  }

  private static List<String> paragraphs(Card card) {
    return card.blocks().stream()
        .map(block -> ((SectionBlock) block).getText().getText())
        .skip(1)
        .toList();
  }

  @Test
  void an_answer_of_a_few_paragraphs_is_one_block() {
    String words = "It fails now and then. ".repeat(100).strip();
    assertThat(paragraphs(post(1, words))).containsExactly("*F0*\n" + words);
  }

  @Test
  void the_longest_answers_to_the_most_fields_are_a_card_that_slack_takes() {
    Card card = post(20, "It fails now and then. ".repeat(130));
    assertThat(card.blocks()).hasSizeLessThanOrEqualTo(Card.MOST_BLOCKS);
  }

  @Test
  void answers_of_signs_that_take_the_room_of_five_may_not_fit_one_message() {
    assertThat(fits(20, "It fails now and then. ".repeat(130))).isTrue();
    assertThat(fits(8, "&".repeat(3_000))).isTrue();
    assertThat(fits(9, "&".repeat(3_000))).isFalse();
  }

  @Test
  void a_long_answer_is_cut_between_words() {
    String words = "<word> ".repeat(428).strip();
    List<String> paragraphs = paragraphs(post(1, words));
    assertThat(paragraphs)
        .hasSizeGreaterThan(1)
        .allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(Layout.LONGEST_SECTION))
        .allSatisfy(p -> assertThat(p.strip()).endsWith("&lt;word&gt;"));
  }

  @Test
  void without_spaces_no_escaped_sign_and_no_emoji_is_cut_apart() {
    assertThat(String.join("", paragraphs(post(1, "x" + "&".repeat(2_999)))))
        .isEqualTo("*F0*\nx" + "&amp;".repeat(2_999));
    assertThat(paragraphs(post(1, "\uD83D\uDE00".repeat(1_500))))
        .allSatisfy(p -> assertThat(Character.isHighSurrogate(p.charAt(p.length() - 1))).isFalse());
    assertThat(post(1, "x" + "\uD83D\uDE00".repeat(1_499)).text())
        .as("no half of an emoji before the dots")
        .doesNotContainPattern("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");
  }
}

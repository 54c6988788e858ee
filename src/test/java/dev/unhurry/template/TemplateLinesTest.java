package dev.unhurry.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.reading.Lack;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLinesTest {
  private static final List<String> MORSELS =
      List.of(
          "(",
          ")",
          " ",
          ",",
          ":",
          "-",
          " - ",
          "–",
          "\n",
          "long",
          "date",
          "people",
          "(date)",
          "(UTC)",
          "choice: a, b",
          "(choice, required: x (y), z)",
          "required",
          "at most 20",
          "What",
          "?",
          "ß",
          "日本",
          "•",
          "* ",
          "1. ",
          "\uD83D\uDE00",
          "(short, 80) ");

  private static Template read(String lines) {
    return TemplateLines.read("Release", lines)
        .match(
            template -> template,
            complaint -> {
              throw new AssertionError(complaint);
            });
  }

  private static String complaint(String title, String lines) {
    return TemplateLines.read(title, lines).match(Template::title, words -> words);
  }

  @Test
  void lines_as_anybody_would_type_them_make_a_template() {
    Template template =
        read(
            """
            - What do you need? (long, required) - A look at it
            Which environment? (choice: staging, production)

            By when? (Date): the day that still helps
            Where is it? (url)
            Why?
            Who decides (one name)? (short, at most 80)
            Who can help? (people)
            """);
    assertThat(template.id()).isEqualTo("own").isEqualTo(Template.OWN);
    assertThat(template.fields().stream().map(Field::label))
        .containsExactly(
            "What do you need?",
            "Which environment?",
            "By when?",
            "Where is it?",
            "Why?",
            "Who decides (one name)?",
            "Who can help?");
    assertThat(template.fields().stream().map(field -> field.answer().type()))
        .containsExactly(
            Answer.Type.LONG,
            Answer.Type.CHOICE,
            Answer.Type.DATE,
            Answer.Type.LINK,
            Answer.Type.LONG,
            Answer.Type.SHORT,
            Answer.Type.PEOPLE);
    assertThat(template.fields().stream().map(Field::hint))
        .containsExactly("A look at it", "", "the day that still helps", "", "", "", "");
    assertThat(template.fields().get(1).answer().choices())
        .containsExactly("staging", "production");
    assertThat(template.fields().get(5).answer().longest()).isEqualTo(80);
    assertThat(template.fields().stream().flatMap(field -> field.says().stream()))
        .containsExactly(Lack.WHAT, Lack.WHEN, Lack.LINKS, Lack.WHY);
  }

  @Test
  void where_nothing_is_required_the_first_line_is() {
    assertThat(read("What?\nWhy?").fields().stream().map(field -> field.answer().required()))
        .containsExactly(true, false);
  }

  @Test
  void each_line_has_an_id_of_its_own_after_its_words() {
    assertThat(read("By when?\nBy when?\n日本\n1").fields().stream().map(Field::id))
        .containsExactly("by_when_", "by_when__b", "field", "field_b");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no title | '' | What? | The title has 1 to 24 characters, for example: Release check
          no lines | Release | '' | It takes 1 to 20 lines, for example: What do you need? (long, required)
          an unknown word | Release | Which one? (choise: a, b) | In "Which one? (choise: a, b)": "choise" is none of short, long, link, date, people, choice, required, for example: What do you need? (long, required)
          nothing to choose | Release | Which one? (choice) | In "Which one? (choice)": choices stand after "choice:", for example: Which environment? (choice: staging, production)
          choices for a date | Release | When? (date: a, b) | In "When? (date: a, b)": choices stand after "choice:", for example: Which environment? (choice: staging, production)
          one choice | Release | Which one? (choice: a, a) | In "Which one? (choice: a, a)": a choice has 2 to 10 choices, for example: Which environment? (choice: staging, production)
          no question | Release | (long) | In "(long)": a question is of words, at most 150 characters, for example: What do you need? (long, required)
          too long an answer | Release | What? (long, 3001) | In "What? (long, 3001)": "3001" is none of short, long, link, date, people, choice, required, for example: What do you need? (long, required)
          """)
  void what_is_unclear_is_told_with_its_line_and_an_example(
      String name, String title, String lines, String told) {
    assertThat(complaint(title, lines)).isEqualTo(told);
  }

  @Test
  void too_much_of_anything_is_told() {
    assertThat(complaint("Release", "What?\n".repeat(21))).startsWith("It takes 1 to 20 lines");
    assertThat(complaint("Release", "x".repeat(151))).contains("a question is of words");
    assertThat(complaint("Release", "What? (long) - " + "x".repeat(151))).contains("a hint has at");
    assertThat(complaint("Release", "Who? (people)\nAnd who? (people)"))
        .isEqualTo("In \"And who?\": only one line can ask for people");
    assertThat(complaint("\uD83D\uDE00".repeat(13), "What?")).startsWith("The title");
  }

  @Test
  void whatever_was_understood_is_written_and_read_as_the_same_template() {
    Random random = new Random(7);
    int understood = 0;
    for (int round = 0; round < 20_000; round++) {
      String typed =
          Stream.generate(() -> MORSELS.get(random.nextInt(MORSELS.size())))
              .limit(random.nextInt(1, 14))
              .collect(Collectors.joining());
      if (TemplateLines.read("Release", typed) instanceof TemplateLines.Understood first) {
        understood++;
        String written = TemplateLines.write(first.template());
        assertThat(TemplateLines.read("Release", written)).as("%s", typed).isEqualTo(first);
      }
    }
    assertThat(understood).isGreaterThan(2_000);
  }
}

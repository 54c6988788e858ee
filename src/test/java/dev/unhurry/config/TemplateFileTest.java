package dev.unhurry.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateFileTest {
  static final String SMALL =
      """
      title: Bug
      intro: What went wrong?
      fields:
        - id: what
          label: What happened?
          type: long
          required: true
      """;

  private static final String WITH_ONE_FIELD = "{title: Bug, intro: Hm, fields: [{%s}]}";

  @TempDir Path folder;

  private Reading reading(String yaml) {
    return Reading.in(folder).settings("").file("config/templates/bug.yml", yaml);
  }

  @Test
  void the_shipped_question_asks_for_one_thing_and_offers_five() {
    Template question = Reading.in(folder).sound().settings().templates().get("question");
    assertThat(question.title()).isEqualTo("Question");
    assertThat(question.fields().stream().map(Field::id))
        .containsExactly("need", "why", "tried", "links", "by_when", "people");
    assertThat(question.fields().stream().filter(field -> field.answer().required()))
        .singleElement()
        .extracting(Field::id, field -> field.answer().longest())
        .containsExactly("need", 1_000);
    assertThat(question.fields().stream().map(field -> field.answer().type()))
        .containsExactly(
            Answer.Type.LONG,
            Answer.Type.LONG,
            Answer.Type.LONG,
            Answer.Type.LONG,
            Answer.Type.DATE,
            Answer.Type.PEOPLE);
  }

  @ParameterizedTest(name = "{0}: needed are {1}, said is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          question | need | WHAT WHY TRIED LINKS WHEN
          review | need links | WHAT LINKS WHY WHEN
          decision | need options | WHAT WHY LINKS WHEN
          bug | need | WHAT TRIED LINKS WHY WHEN
          meeting | need | WHAT WHY LINKS
          """)
  void the_shipped_templates_need_little_and_say_what_a_request_may_lack(
      String id, String needed, String said) {
    List<Field> fields = Reading.in(folder).sound().settings().templates().get(id).fields();
    assertThat(fields.stream().filter(field -> field.answer().required()).map(Field::id))
        .containsExactly(needed.split(" "));
    assertThat(fields.stream().flatMap(field -> field.says().stream()).map(Enum::name))
        .containsExactly(said.split(" "));
    assertThat(fields).filteredOn(field -> field.answer().type() == Answer.Type.PEOPLE).hasSize(1);
  }

  @Test
  void a_field_by_default_is_optional_and_as_long_as_slack_allows() {
    Field what = reading(SMALL).sound().settings().templates().get("bug").fields().get(0);
    assertThat(what)
        .isEqualTo(new Field("what", "What happened?", "", Answer.required(Answer.Type.LONG)));
  }

  @Test
  void a_field_with_every_key() {
    String yaml =
        WITH_ONE_FIELD.formatted(
            "id: by_when, label: By when, type: date, required: true, hint: A day, longest: 10");
    assertThat(reading(yaml).sound().settings().templates().get("bug").fields())
        .containsExactly(
            new Field(
                "by_when", "By when", "A day", new Answer(Answer.Type.DATE, true, 10, List.of())));
  }

  @Test
  void a_template_on_disk_takes_the_place_of_the_shipped_one() {
    Template question =
        Reading.in(folder)
            .file("config/templates/question.yml", SMALL)
            .sound()
            .settings()
            .templates()
            .get("question");
    assertThat(question.title()).isEqualTo("Bug");
  }

  @Test
  void a_folder_with_a_template_of_its_own_keeps_the_shipped_ones() {
    Reading own =
        Reading.in(folder)
            .file("own/unhurry.yml", "")
            .file("own/templates/incident.yml", SMALL)
            .with(Map.of("UNHURRY_CONFIG", "own/unhurry.yml"));
    assertThat(own.sound().settings().templates())
        .containsOnlyKeys(
            "bug", "decision", "incident", "meeting", "outcome", "question", "review");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a number in its id | id: field1, label: A, type: long, required: true | fields[1].id (field1) must be a name of a-z and _, at most 40 characters
          no label | id: a, type: long, required: true | fields[1].label (nothing) must be text of 1 to 150 characters
          no such type | id: a, label: A, type: number, required: true | fields[1].type (number) must be one of short, long, link, date, people, choice
          neither yes nor no | id: a, label: A, type: long, required: perhaps | fields[1].required (perhaps) must be true or false
          longer than Slack allows | id: a, label: A, type: long, required: true, longest: 3001 | fields[1].longest (3001) must be a whole number from 1 to 3000
          an unknown key | id: a, label: A, type: long, requird: true, required: true | fields[1].requird is not a known key; did you mean fields[1].required?
          """)
  void one_mistake_in_a_field(String name, String field, String told) {
    assertThat(reading(WITH_ONE_FIELD.formatted(field)).mistakes())
        .anyMatch(mistake -> mistake.startsWith(told + " [config/templates/bug.yml"));
  }

  @Test
  void nothing_required_is_a_mistake() {
    assertThat(reading(SMALL.replace("true", "false")).mistakes())
        .containsExactly(
            "fields (a list) must have at least one field with required: true"
                + " [config/templates/bug.yml, line 4]");
  }

  @Test
  void an_id_that_stands_twice_is_a_mistake() {
    String twice = SMALL + "  - {id: what, label: Again, type: short}\n";
    assertThat(reading(twice).mistakes())
        .containsExactly(
            "fields[2].id (what) must be different from every other field's"
                + " [config/templates/bug.yml, line 8]");
  }

  @Test
  void too_many_fields_are_a_mistake() {
    StringBuilder many = new StringBuilder(SMALL);
    for (char letter = 'a'; letter < 'a' + 20; letter++) {
      many.append("  - {id: ").append(letter).append(", label: A, type: short}\n");
    }
    assertThat(reading(many.toString()).mistakes())
        .singleElement()
        .asString()
        .startsWith("fields (a list) must name 1 to 20 fields");
  }

  @Test
  void a_files_name_must_be_an_id() {
    Reading reading = Reading.in(folder).file("config/templates/My Bug.yml", SMALL);
    assertThat(reading.mistakes())
        .containsExactly(
            "the file's name (My Bug) must be a name of a-z and _, at most 40 characters"
                + " [config/templates/My Bug.yml]");
  }

  @ParameterizedTest(name = "fields: {0}")
  @CsvSource({"3", "{}", "[]", "[3]"})
  void fields_that_are_none_are_told_once(String fields) {
    assertThat(reading("{title: Bug, intro: Hm, fields: %s}".formatted(fields)).mistakes())
        .anyMatch(mistake -> mistake.startsWith("fields"))
        .doesNotHaveDuplicates();
  }

  @Test
  void an_unreadable_template_is_told_once() {
    assertThat(reading("title: [").mistakes()).hasSize(1);
  }
}

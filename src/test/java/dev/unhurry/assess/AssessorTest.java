package dev.unhurry.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON lines in, JSON lines out. */
class AssessorTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final StringWriter complaints = new StringWriter();

  private boolean assess(String... lines) throws IOException {
    try (Assessments out = new Assessments(written)) {
      return new Assessor(
              new BufferedReader(new StringReader(String.join("\n", lines))),
              out,
              new PrintWriter(complaints))
          .run();
    }
  }

  private String out() {
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_line_comes_out_for_each_that_comes_in() throws IOException {
    assertThat(
            assess(
                "{\"id\": \"a\", \"text\": \"<@U1> hey\"}",
                "{\"id\": 7, \"text\": \"urgent: can you review this?\"}",
                "{\"text\": \"danke für alles\"}"))
        .isTrue();
    assertThat(out())
        .isEqualTo(
            """
            {"id":"a","verdict":"ping","missing":["what","why","when"],"urgent":false,"why":"greets and says nothing else"}
            {"id":7,"verdict":"thin","missing":["why","when","links"],"urgent":true,"why":"asks for a review without saying of what"}
            {"verdict":"other","missing":[],"urgent":false,"why":"says nothing that it knows, in German"}
            """);
    assertThat(complaints.toString()).isEmpty();
  }

  @Test
  void what_stood_before_counts_for_ten_minutes() throws IOException {
    assess(
        line("anyone?", 60, "how do I rotate the key?"),
        line("anyone?", 3600, "how do I rotate the key?"));
    assertThat(out().lines())
        .satisfiesExactly(
            recent -> assertThat(recent).contains("\"verdict\":\"other\""),
            old -> assertThat(old).contains("\"verdict\":\"ping\""));
  }

  private static String line(String text, int secondsBefore, String earlier) {
    return "{\"text\":\"%s\",\"before\":[{\"seconds_before\":%d,\"same_user\":true,\"text\":\"%s\"}]}"
        .formatted(text, secondsBefore, earlier);
  }

  @Test
  void a_line_that_cannot_be_read_is_named_and_passed_over() throws IOException {
    assertThat(assess("{\"text\": \"hi\"}", "", "{\"text\": ", "{\"text\": \"thanks\"}")).isFalse();
    assertThat(out().lines()).hasSize(2);
    assertThat(complaints.toString().lines()).singleElement().asString().startsWith("Line 3 ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          hello                                       | is not JSON
          {"text": "hi"} {"text": "hi"}               | is not JSON
          ["hi"]                                      | must be a JSON object
          {"id": 1}                                   | lacks text, which must be a string.
          {"text": 5}                                 | lacks text, which must be a string.
          {"text": "hi", "before": "you"}             | has a before that is no list.
          {"text": "hi", "before": [{"text": "you"}]} | has a before without seconds_before
          """)
  void says_what_is_wrong_with_a_line(String line, String why) throws IOException {
    assertThat(assess(line)).isFalse();
    assertThat(complaints.toString()).startsWith("Line 1 " + why).endsWith(".\n").hasLineCount(1);
    assertThat(out()).isEmpty();
  }
}

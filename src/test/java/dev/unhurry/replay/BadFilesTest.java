package dev.unhurry.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest {
  private static final String FILE = "design/2026-11-26.json";

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        row("torn off", FILE, "[{\"type\": \"message\", \"ts\"", "is not sound JSON"),
        row("two documents", FILE, "[] []", "is not sound JSON"),
        row("words", FILE, "hello", "is not sound JSON"),
        row("empty", FILE, "", "is not sound JSON"),
        row("an object", FILE, "{\"ok\": true}", "is not a JSON list"),
        row("nested too deep", FILE, "[".repeat(50_000), "is not sound JSON"),
        row("no messages in it", FILE, "[1, {}]", "holds 2 entries that are no messages"),
        row("a bad ts", FILE, "[{\"type\":\"message\",\"ts\":\"x\"}]", "one entry that is no"),
        row("people that are none", "users.json.bak", "x", "is not a day of a channel"),
        row("no such day", "design/2026-02-31.json", "[]", "is not a day of a channel"),
        row("leads up", "../design/2026-11-26.json", "[]", "leads out of the export"),
        row("leads up inside", "design/../../2026-11-26.json", "[]", "leads out of the export"),
        row("from the root", "/etc/2026-11-26.json", "[]", "leads out of the export"),
        row("up by backslashes", "design\\..\\..\\2026-11-26.json", "[]", "leads out"));
  }

  private static Arguments row(String name, String file, String content, String why) {
    return Arguments.of(name, file, content.getBytes(StandardCharsets.UTF_8), why);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_bad_file_is_named_and_passed_over(String name, String file, byte[] content, String why) {
    Findings findings = replay(ExportMaker.dayInDesign().file(file, content));

    assertThat(findings.passedOver())
        .singleElement()
        .satisfies(
            passed -> {
              assertThat(passed.file()).isEqualTo(file);
              assertThat(passed.why()).contains(why);
            });
    assertThat(findings.messages().heard()).isEqualTo(11);
    assertThat(Report.of(findings)).contains(file);
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-16", "[]".getBytes(StandardCharsets.UTF_16)),
        Arguments.of("Latin 1", "[\"\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void another_encoding_is_named_and_passed_over(String name, byte[] content) {
    assertThat(replay(ExportMaker.dayInDesign().file(FILE, content)).passedOver())
        .containsExactly(new PassedOver(FILE, "is not UTF-8 text"));
  }

  @Test
  void a_byte_order_mark_is_no_hindrance() {
    assertThat(replay(ExportMaker.dayInDesign().file(FILE, "\uFEFF[]")).passedOver()).isEmpty();
  }

  @Test
  void a_file_that_is_too_large_is_named_and_passed_over() {
    byte[] blanks = new byte[Archive.LARGEST_FILE + 1];

    assertThat(replay(ExportMaker.dayInDesign().file(FILE, blanks)).passedOver())
        .containsExactly(new PassedOver(FILE, "is larger than 64 MB"));
  }

  @Test
  void what_else_slack_and_computers_put_there_is_no_news() {
    ExportMaker export =
        ExportMaker.dayInDesign()
            .file("integration_logs.json", "[]")
            .file("design/canvas_in_the_conversation.json", "[]")
            .file(".DS_Store", "x")
            .file("__MACOSX/design/._2026-11-23.json", "x");

    assertThat(replay(export).passedOver()).isEmpty();
  }

  @Test
  void signs_that_steer_a_terminal_are_not_printed() {
    ExportMaker export = ExportMaker.dayInDesign().file("design/\u001b[2J.json", "[]");

    assertThat(Report.of(replay(export))).doesNotContain("\u001b").contains("design/?[2J.json");
  }

  private Findings replay(ExportMaker export) {
    return Replaying.of(export.zip(folder.resolve("export.zip")));
  }
}

package dev.unhurry.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.CannotStart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ReplayCommandTest {
  @TempDir Path folder;
  private String zip;

  @BeforeEach
  void an_export_and_other_files() throws IOException {
    zip = ExportMaker.dayInDesign().zip(folder.resolve("export.zip")).toString();
    Files.writeString(folder.resolve("notes.txt"), "no zip");
    Files.createDirectory(folder.resolve("empty"));
  }

  private static ReplayCommand command(String... arguments) {
    ReplayCommand command = new ReplayCommand();
    new CommandLine(command).parseArgs(arguments);
    return command;
  }

  private static String printed(ReplayCommand command) {
    PrintStream usual = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(command.call()).isZero();
    } finally {
      System.setOut(usual);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("no export", "", "takes a zip or a folder"),
        Arguments.of("no such file", "HERE/missing.zip", "There is no file or folder"),
        Arguments.of("no zip", "HERE/notes.txt", "neither a zip nor a folder"),
        Arguments.of("an empty folder", "HERE/empty", "No channel of a Slack export"),
        Arguments.of("two exports", "HERE/export.zip other.zip", "other.zip is a second"),
        Arguments.of("no such channel", "HERE/export.zip --channel desing", "no channel desing"),
        Arguments.of("from after to", "HERE/export.zip --from 2026-11-24 --to 2026-11-23", "after"),
        Arguments.of("no date", "HERE/export.zip --from monday", "must be a date such as"),
        Arguments.of("no folder", "HERE/export.zip --json HERE/no/file.json", "folder that exists"),
        Arguments.of("the export", "HERE/export.zip --json HERE/export.zip", "the export itself"),
        Arguments.of("no workspace", "HERE/export.zip --workspace a/b", "as in https://NAME"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void a_mistake_is_one_clear_line(String name, String line, String said) {
    String[] arguments =
        line.isEmpty() ? new String[0] : line.replace("HERE", folder.toString()).split(" ");
    ReplayCommand command = command(arguments);

    assertThatThrownBy(command::call)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(said)
        .extracting(Throwable::getMessage)
        .asString()
        .hasLineCount(1);
  }

  @Test
  void the_json_says_what_the_text_says() throws IOException {
    Path json = folder.resolve("report.json");
    String text = printed(command(zip, "--json", json.toString(), "--workspace", "town"));
    JsonObject tree = JsonParser.parseString(Files.readString(json)).getAsJsonObject();

    assertThat(text).contains("opened               5").contains("answered in time     3");
    assertThat(tree.getAsJsonObject("requests").get("opened").getAsInt()).isEqualTo(5);
    assertThat(tree.getAsJsonObject("requests").get("answered_in_time").getAsInt()).isEqualTo(3);
    String link = "https://town.slack.com/archives/C0DESIGN/p1795428000123457";
    assertThat(text).contains(link);
    assertThat(tree.getAsJsonObject("nudges").getAsJsonArray("each").toString()).contains(link);
  }

  @Test
  void channels_may_be_named_in_a_row_and_with_their_sign() {
    ExportMaker export = ExportMaker.dayInDesign();
    export.says("a", "2026-11-23T10:00:00Z", "U0ANA", "all well");
    export.says("b", "2026-11-23T10:00:00Z", "U0ANA", "all well");
    String three = export.zip(folder.resolve("three.zip")).toString();

    assertThat(printed(command(three, "--channel", "a", "#b"))).contains("Channels  2");
  }
}

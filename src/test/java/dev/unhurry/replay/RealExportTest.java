package dev.unhurry.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Years of a real workspace. */
class RealExportTest {
  private static final Path EXPORT = Path.of("../shared/data/r-contributors-slack-export.zip");
  private static final Pattern ID = Pattern.compile("\\b[UW][A-Z0-9]{8,}\\b");
  private static Findings findings;

  @BeforeAll
  static void replay_it() {
    Assumptions.assumeTrue(Files.exists(EXPORT), EXPORT + " is not here");
    findings = Replaying.of(EXPORT);
  }

  @Test
  void every_message_is_heard_or_not() {
    assertThat(findings.messages().heard() + findings.messages().unheard()).isEqualTo(12_564);
    assertThat(findings.messages().heard()).isGreaterThan(5_000);
    assertThat(findings.passedOver()).isEmpty();
  }

  @Test
  void every_request_ends_in_one_way() {
    Figures all = findings.all();
    Figures.Endings endings = all.endings();

    assertThat(all.opened().standard()).isPositive();
    assertThat(endings.inTime()).isPositive();
    assertThat(endings.inTime() + endings.late() + endings.unanswered())
        .isEqualTo(all.opened().standard() + all.opened().urgent());
  }

  /** The bot's private messages follow from how requests ended; each is told at most once. */
  @Test
  void the_due_time_is_told_for_what_was_not_answered_by_then() {
    Figures all = findings.all();
    int open = all.endings().late() + all.endings().unanswered();

    assertThat(all.messages().dueNews()).isBetween(all.endings().never(), open);
    assertThat(all.messages().expiries()).isBetween(1, all.endings().unanswered());
  }

  @Test
  void hints_are_rare() {
    assertThat(findings.hints()).isNotEmpty();
    assertThat(findings.hintsPerThousand()).isLessThan(5);
    assertThat(findings.hints()).allMatch(hint -> !hint.rule().isBlank());
  }

  @Test
  void nobody_is_in_the_report() {
    List<String> names = fullNames();
    String text = Report.of(findings);
    String json = ReportJson.of(findings);

    assertThat(names).hasSizeGreaterThan(500);
    assertThat(text).doesNotContainPattern(ID);
    assertThat(json).doesNotContainPattern(ID);
    assertThat(names).noneMatch(name -> text.contains(name) || json.contains(name));
  }

  @Test
  void a_second_run_says_the_same() {
    Findings second = Replaying.of(EXPORT);

    assertThat(Report.of(second)).isEqualTo(Report.of(findings));
    assertThat(ReportJson.of(second)).isEqualTo(ReportJson.of(findings));
  }

  private static List<String> fullNames() {
    try (Archive archive = Archive.open(EXPORT)) {
      return JsonList.of(archive.read("users.json")).stream()
          .flatMap(user -> JsonList.object(user).stream())
          .flatMap(RealExportTest::names)
          .filter(name -> name.contains(" "))
          .toList();
    } catch (Unreadable e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> names(JsonObject user) {
    return Stream.of(JsonList.text(user, "real_name"), JsonList.text(user, "name"));
  }
}

package dev.unhurry.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well real chat is read; the floors are a little under what {@link Score} measures. */
class LabelledChatTest {
  private static final Path CHAT =
      Path.of(System.getProperty("labelled.chat", "../shared/data/chat-dev-labelled.jsonl"));

  private static final List<LabelledRow> rows = new ArrayList<>();

  @BeforeAll
  static void read_the_rows() throws IOException {
    Assumptions.assumeTrue(Files.exists(CHAT), "no labelled chat at " + CHAT);
    rows.addAll(LabelledRow.in(CHAT));
  }

  private static List<LabelledRow> sure() {
    return rows.stream().filter(LabelledRow::sure).toList();
  }

  @ParameterizedTest(name = "{0}: precision {1}, recall {2}")
  @CsvSource({"STRICT, 0.95, 0.85", "COACHING, 0.90, 0.78", "ASKING, 0.95, 0.96"})
  void sure_rows_are_read_right(Sought sought, double precision, double recall) {
    Tally tally = Tally.of(sought, sure());
    assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(recall);
  }

  @ParameterizedTest(name = "{0}: precision {1}, recall {2}")
  @CsvSource({"STRICT, 0.95, 0.75", "COACHING, 0.90, 0.58", "ASKING, 0.91, 0.90"})
  void so_are_all_rows(Sought sought, double precision, double recall) {
    Tally tally = Tally.of(sought, rows);
    assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(recall);
  }

  @Test
  void nobody_is_nudged_at_level_strict_for_an_ordinary_message() {
    assertThat(rows)
        .filteredOn(LabelledRow::isOrdinary)
        .noneMatch(row -> Sought.STRICT.holds(row.verdict()));
  }

  @Test
  void no_single_channel_carries_the_result() {
    sure().stream()
        .map(LabelledRow::channel)
        .distinct()
        .forEach(
            channel -> {
              List<LabelledRow> rest =
                  sure().stream().filter(row -> !row.channel().equals(channel)).toList();
              Tally asking = Tally.of(Sought.ASKING, rest);
              assertThat(asking.precision()).as(channel).isGreaterThanOrEqualTo(0.94);
              assertThat(asking.recall()).as(channel).isGreaterThanOrEqualTo(0.95);
              assertThat(Tally.of(Sought.STRICT, rest).recall())
                  .as(channel)
                  .isGreaterThanOrEqualTo(0.80);
            });
  }
}

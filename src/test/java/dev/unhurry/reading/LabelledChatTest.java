package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.unhurry.reading.Passage.Earlier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** How well real chat is read; only rows of which the labeller was sure count. */
class LabelledChatTest {
  private static final Path CHAT =
      Path.of(System.getProperty("labelled.chat", "../shared/data/chat-dev-labelled.jsonl"));
  private static final Reader READER = new Reader();

  private static final List<Row> rows = new ArrayList<>();

  /** A labelled message and how it is read. */
  private record Row(String id, String channel, Verdict label, Reading reading) {
    static Row of(JsonNode line) {
      List<Earlier> before = new ArrayList<>();
      for (JsonNode earlier : line.path("before")) {
        before.add(
            new Earlier(
                Duration.ofSeconds(earlier.get("seconds_before").asLong()),
                earlier.get("same_user").asBoolean(),
                earlier.get("text").asText()));
      }
      return new Row(
          line.get("id").asText(),
          line.get("channel").asText(),
          Verdict.valueOf(line.get("label").asText().toUpperCase(Locale.ROOT)),
          READER.read(new Passage(line.get("text").asText(), before)));
    }
  }

  /** How often something was found, found wrongly, and missed. */
  private record Score(int right, int wrong, int missed) {
    static Score of(List<Row> rows, Predicate<Verdict> sought) {
      int right = 0;
      int wrong = 0;
      int missed = 0;
      for (Row row : rows) {
        boolean read = sought.test(row.reading().verdict());
        boolean labelled = sought.test(row.label());
        right += read && labelled ? 1 : 0;
        wrong += read && !labelled ? 1 : 0;
        missed += !read && labelled ? 1 : 0;
      }
      return new Score(right, wrong, missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return "precision %.3f, recall %.3f (%d right, %d wrong, %d missed)"
          .formatted(precision(), recall(), right, wrong, missed);
    }
  }

  @BeforeAll
  static void read_the_sure_rows() throws IOException {
    Assumptions.assumeTrue(Files.exists(CHAT), "no labelled chat at " + CHAT);
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(CHAT)) {
      JsonNode row = json.readTree(line);
      if (row.get("sure").asBoolean()) {
        rows.add(Row.of(row));
      }
    }
  }

  @Test
  void no_ordinary_message_is_read_as_a_ping() {
    SoftAssertions.assertSoftly(
        softly -> {
          for (Verdict label : List.of(Verdict.ASK, Verdict.OTHER)) {
            rows.stream()
                .filter(row -> row.label() == label)
                .limit(200)
                .forEach(
                    row ->
                        softly
                            .assertThat(row.reading().verdict())
                            .as(row.id() + ": " + row.reading().rule())
                            .isNotEqualTo(Verdict.PING));
          }
        });
  }

  @Test
  void pings_are_found(TestReporter reporter) {
    Score score = Score.of(rows, verdict -> verdict == Verdict.PING);
    reporter.publishEntry("ping", score.toString());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.60);
  }

  @Test
  void asking_is_told_from_not_asking(TestReporter reporter) {
    Score score = Score.of(rows, verdict -> verdict != Verdict.OTHER);
    reporter.publishEntry("asking", score.toString());
    assertThat(score.precision()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void no_single_channel_carries_the_result(TestReporter reporter) {
    List<String> channels = rows.stream().map(Row::channel).distinct().sorted().toList();
    for (String channel : channels) {
      List<Row> rest = rows.stream().filter(row -> !row.channel().equals(channel)).toList();
      Score score = Score.of(rest, verdict -> verdict != Verdict.OTHER);
      reporter.publishEntry("asking without #" + channel, score.toString());
      assertThat(score.precision()).as(channel).isGreaterThanOrEqualTo(0.88);
      assertThat(score.recall()).as(channel).isGreaterThanOrEqualTo(0.93);
    }
  }
}

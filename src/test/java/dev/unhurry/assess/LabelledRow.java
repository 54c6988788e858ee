package dev.unhurry.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A message that a person labelled, and how it is read. */
record LabelledRow(
    String id, String channel, String text, Verdict label, boolean sure, Reading reading) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Reader READER = new Reader();

  static List<LabelledRow> in(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(LabelledRow::of).toList();
  }

  private static LabelledRow of(String line) {
    try {
      JsonNode row = JSON.readTree(line);
      return new LabelledRow(
          row.get("id").asText(),
          row.get("channel").asText(),
          row.get("text").asText(),
          Verdict.valueOf(row.get("label").asText().toUpperCase(Locale.ROOT)),
          row.get("sure").asBoolean(),
          READER.read(Line.of(line).passage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Line.Unreadable e) {
      throw new IllegalArgumentException(line, e);
    }
  }

  Verdict verdict() {
    return reading.verdict();
  }

  /** Whether nobody should be nudged for it at any level. */
  boolean isOrdinary() {
    return label == Verdict.ASK || label == Verdict.OTHER;
  }
}

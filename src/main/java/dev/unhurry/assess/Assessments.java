package dev.unhurry.assess;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.unhurry.reading.Lack;
import dev.unhurry.reading.Reading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The lines that go out. */
final class Assessments implements AutoCloseable {
  private final JsonGenerator json;

  Assessments(OutputStream out) throws IOException {
    this.json = new JsonFactory().createGenerator(new BufferedOutputStream(out));
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
  }

  /**
   * One line.
   *
   * @param id as it came in, JSON; blank if there was none
   */
  void write(String id, Reading reading, boolean urgent) throws IOException {
    json.writeStartObject();
    if (!id.isEmpty()) {
      json.writeFieldName("id");
      json.writeRawValue(id);
    }
    json.writeStringField("verdict", reading.verdict().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("missing");
    for (Lack lack : reading.missing()) {
      json.writeString(lack.name().toLowerCase(Locale.ROOT));
    }
    json.writeEndArray();
    json.writeBooleanField("urgent", urgent);
    json.writeStringField("why", reading.rule());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}

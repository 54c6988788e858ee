package dev.unhurry.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads JSON schemas, and says what they complain of. */
final class Schemas {
  private static final Path PLACE = Path.of("../shared/slack");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One broken block breaks every alternative of it; more lines than these help nobody. */
  private static final int MOST_COMPLAINTS = 25;

  private Schemas() {}

  static boolean areThere() {
    return Files.isDirectory(PLACE.resolve("block-kit"));
  }

  static JsonNode read(String file) {
    try {
      return JSON.readTree(PLACE.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema schema(JsonNode source, SpecificationVersion version) {
    return SchemaRegistry.withDefaultDialect(version).getSchema(source);
  }

  /** The schema of one of another's definitions. */
  static Schema definition(JsonNode source, String name, SpecificationVersion version) {
    ObjectNode one = JSON.createObjectNode().put("$ref", "#/$defs/" + name);
    return schema(one.set("$defs", source.path("$defs")), version);
  }

  static List<String> complaints(Schema schema, JsonNode of) {
    return schema.validate(of).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .distinct()
        .limit(MOST_COMPLAINTS)
        .toList();
  }
}

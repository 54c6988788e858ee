package dev.unhurry.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** manifest.yml is one that Slack's own schema of manifests takes. */
class ManifestSchemaTest {
  private static Schema schema;

  @BeforeAll
  static void read() {
    Assumptions.assumeTrue(Schemas.areThere(), "Slack's schemas are missing: ../shared/slack");
    schema =
        Schemas.schema(
            Schemas.read("manifest-schema/manifest.schema.1.0.0.json"),
            SpecificationVersion.DRAFT_7);
  }

  private static JsonNode manifest() throws IOException {
    Object yaml = new Yaml().load(Files.readString(Path.of("manifest.yml")));
    return new ObjectMapper().valueToTree(yaml);
  }

  @Test
  void slack_takes_it() throws IOException {
    assertThat(manifest().at("/_metadata/major_version").asInt()).isEqualTo(1);
    assertThat(Schemas.complaints(schema, manifest())).isEmpty();
  }

  @Test
  void a_slip_in_it_would_be_found() throws IOException {
    ObjectNode slip = (ObjectNode) manifest();
    ((ObjectNode) slip.path("settings")).put("socket_mode", true);
    assertThat(Schemas.complaints(schema, slip)).isNotEmpty();
  }
}

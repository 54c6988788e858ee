package dev.unhurry.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestTest {
  @Test
  void every_scope_in_the_jar_has_a_reason_to_be_told() {
    assertThat(Manifest.inTheJar().scopes())
        .isNotEmpty()
        .allSatisfy(scope -> assertThat(scope.reason()).as(scope.name()).isNotBlank());
  }

  @Test
  void what_is_optional_is_known_as_such() {
    Manifest manifest =
        Manifest.of(
            """
            oauth_config:
              scopes:
                bot:
                  - commands # /async
                  - groups:history # private channels: heard too
                bot_optional:
                  - groups:history
            """);
    assertThat(manifest.scopes())
        .containsExactly(
            new Manifest.Scope("commands", "/async", false),
            new Manifest.Scope("groups:history", "private channels: heard too", true));
  }
}

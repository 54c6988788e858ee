package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageAddressesTest {
  private static final String PAGE = "/sandbox-page/";
  private static final Pattern WEBJAR = Pattern.compile("\"/(webjars/[^\"]+\\.js)\"");
  private static final Pattern OWN = Pattern.compile("(?:href|src)=\"([\\w/.-]+\\.\\w+)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:href|src)=\"(?:https?:)?//");

  private static String index() {
    try (InputStream file = PageAddressesTest.class.getResourceAsStream(PAGE + "index.html")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> found(Pattern pattern) {
    return pattern.matcher(index()).results().map((MatchResult one) -> one.group(1)).toList();
  }

  @Test
  void every_library_of_the_import_map_is_in_a_webjar() {
    assertThat(found(WEBJAR))
        .hasSizeGreaterThan(2)
        .allSatisfy(
            path ->
                assertThat(getClass().getResource("/META-INF/resources/" + path))
                    .as(path)
                    .isNotNull());
  }

  @Test
  void every_file_the_page_names_is_there() {
    assertThat(found(OWN))
        .contains("app.js", "css/theme.css")
        .allSatisfy(path -> assertThat(getClass().getResource(PAGE + path)).as(path).isNotNull());
  }

  @Test
  void the_page_asks_nothing_of_the_network() {
    assertThat(ELSEWHERE.matcher(index()).find()).isFalse();
  }
}

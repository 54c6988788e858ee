package dev.unhurry.request.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  @ParameterizedTest(name = "page {0} of {1} lines is page {2}")
  @CsvSource({"0, 0, 0", "3, 0, 0", "0, 10, 0", "1, 10, 0", "1, 11, 1", "6, 63, 6", "7, 63, 6"})
  void a_page_that_is_not_there_is_the_last_one(int asked, int lines, int shown) {
    assertThat(new Pages(asked, 0).within(lines, 0)).isEqualTo(new Pages(shown, 0));
    assertThat(new Pages(0, asked).within(0, lines)).isEqualTo(new Pages(0, shown));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"''", "7", "x y", "-1 0", "0 0 0", "' 0 0'", "1234567 0"})
  void what_was_not_written_here_is_no_page(String value) {
    assertThat(Pages.read(value)).isEmpty();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"0, 0", "12, 3", "999999, 999999"})
  void what_was_written_is_read_again(int waiting, int asked) {
    Pages pages = new Pages(waiting, asked);
    assertThat(Pages.read(pages.value())).contains(pages);
  }
}

package dev.unhurry.availability.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  private static Regions regions;

  @BeforeAll
  static void open() {
    regions = new Regions();
  }

  private static List<String> codes(String said) {
    return regions.named(said).stream().map(Region::code).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Portugal|pt",
        "pt|pt",
        "PRT|pt",
        "portugal's|pt",
        "portug|pt",
        "Bavaria|de-by",
        "bayern|de-by",
        "de-by|de-by",
        "DE/BY|de-by",
        "Bavaria, Germany|de-by",
        "germany bavaria|de-by",
        "New York|us-ny",
        "us-ny|us-ny",
        "NY|us-ny",
        "georgia usa|us-ga",
        "England|gb-eng",
        "uk|gb",
        "USA|us",
        "the Netherlands|nl",
        "Holland|nl",
        "Deutschland|de",
        "españa|es",
        "Espana|es",
        "Czech Republic|cz",
        "Czechia|cz",
        "st. lucia|lc",
        "saint lucia|lc",
        "São Paulo|br-sp",
        "sao paulo|br-sp",
        "Luxembourg|lu",
        "in|in",
        "South Korea|kr"
      })
  void a_region_is_read_as_people_write_it(String said, String code) {
    assertThat(codes(said)).containsExactly(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Georgia|ge us-ga",
        "jura|ch-ju fr-39",
        "united|ae gb um us",
        "Lagos|ng-la pt-08-lgs"
      })
  void where_several_have_a_name_all_are_found(String said, String found) {
    assertThat(codes(said)).containsExactly(found.split(" "));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "the", "x", "uni", "whenever I like", "!!!", "atlantis", "us-zz"})
  void what_is_no_region_finds_none(String said) {
    assertThat(codes(said)).isEmpty();
  }

  @Test
  void a_region_says_where_it_is() {
    Region bavaria = regions.of("de-by").orElseThrow();
    assertThat(bavaria.inFull()).isEqualTo("Bavaria, Germany");
    assertThat(bavaria.possessive()).isEqualTo("Bavaria's");
    assertThat(regions.of("nl").orElseThrow().possessive()).isEqualTo("Netherlands'");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "zz", "us-zz", "nyse", "../pt", "PT"})
  void a_code_that_is_none_finds_none(String code) {
    assertThat(regions.of(code)).isEmpty();
  }

  @Test
  void the_parts_of_a_country_are_those_right_under_it() {
    assertThat(regions.partsOf(regions.of("gb").orElseThrow()))
        .extracting(Region::name)
        .contains("England", "Scotland");
    assertThat(regions.partsOf(regions.of("pt").orElseThrow()))
        .extracting(region -> region.path().size())
        .containsOnly(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Europe/Lisbon,pt",
    "Asia/Tokyo,jp",
    "America/New_York,us",
    "Europe/Berlin,de",
    "Asia/Kolkata,in",
    "America/Argentina/Cordoba,ar"
  })
  void a_zone_is_in_a_country(String zone, String code) {
    assertThat(regions.around(ZoneId.of(zone))).map(Region::code).contains(code);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTC", "Etc/GMT+3", "CET", "Asia/Calcutta", "+02:00"})
  void of_other_zones_nothing_is_guessed(String zone) {
    assertThat(regions.around(ZoneId.of(zone))).isEmpty();
  }
}

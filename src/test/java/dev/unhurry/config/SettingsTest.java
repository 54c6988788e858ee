package dev.unhurry.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every settings record twice: its defaults, and every key set. */
class SettingsTest {
  private static final String EVERY_KEY =
      """
      hours:
        days: [sat, Sunday]
        from: 22:30
        to: 6:15
        zone: Asia/Tokyo
      availability:
        away-emoji: [":Beach_With_Umbrella:", no_entry]
      urgency:
        mode: on
        level: coaching
        courtesies: [meeting]
        follow-everybody: true
        urgent-words: [Code Red, ":fire:"]
        answer-times:
          urgent: {within: 90m, counting: wall}
          standard: {within: PT48H, counting: working-hours}
      channels:
        C0123456789:
          mode: off
          level: strict
          courtesies: []
          follow-everybody: false
          urgent-words: []
          answer-times:
            urgent: {within: 1h30m, counting: working-days}
            standard: {within: 2d, counting: wall}
        G0123456789:
          mode: private
      nudge:
        grace: PT30S
      messages-per-person-and-day: 7
      request:
        track-emoji: [":Ballot_Box:", pushpin]
      """;

  @TempDir Path folder;

  private Settings defaults() {
    return Reading.in(folder).settings("").sound().settings();
  }

  private Settings everyKey() {
    return Reading.in(folder).settings(EVERY_KEY).sound().settings();
  }

  @Test
  void availability_by_default() {
    assertThat(defaults().availability()).isEqualTo(AvailabilitySettings.DEFAULTS);
  }

  @Test
  void availability_with_every_key() {
    Hours hours =
        new Hours(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            LocalTime.of(22, 30),
            LocalTime.of(6, 15));
    assertThat(everyKey().availability())
        .isEqualTo(
            new AvailabilitySettings(
                hours, ZoneId.of("Asia/Tokyo"), Set.of("beach_with_umbrella", "no_entry")));
  }

  @Test
  void request_by_default() {
    assertThat(defaults().request()).isEqualTo(RequestSettings.DEFAULTS);
    assertThat(RequestSettings.DEFAULTS.trackEmoji()).containsExactly("pushpin");
  }

  @Test
  void request_with_every_key() {
    assertThat(everyKey().request())
        .isEqualTo(new RequestSettings(Set.of("ballot_box", "pushpin")));
  }

  @Test
  void no_emoji_at_all_means_that_no_status_counts() {
    Settings settings =
        Reading.in(folder).settings("availability: {away-emoji: []}").sound().settings();
    assertThat(settings.availability().awayEmoji()).isEmpty();
    assertThat(defaults().availability().awayEmoji())
        .containsExactlyInAnyOrder("palm_tree", "face_with_thermometer");
  }

  @Test
  void urgency_by_default() {
    assertThat(defaults().urgency()).isEqualTo(UrgencySettings.DEFAULTS);
  }

  @Test
  void urgency_with_every_key() {
    ChannelRules usual =
        ChannelRules.of(
            new Conduct(Mode.ON, Level.COACHING, Set.of(Courtesy.MEETING), Offer.ALL, true),
            new AnswerRules(
                List.of("code red", ":fire:"),
                times(Duration.ofMinutes(90), Counting.WALL, 48, Counting.WORKING_HOURS)));
    ChannelRules off =
        ChannelRules.of(
            new Conduct(Mode.OFF, Level.STRICT),
            new AnswerRules(
                List.of(),
                times(Duration.ofMinutes(90), Counting.WORKING_DAYS, 48, Counting.WALL)));
    ChannelRules inherited =
        ChannelRules.of(
            new Conduct(Mode.PRIVATE, Level.COACHING, Set.of(Courtesy.MEETING), Offer.ALL, true),
            new AnswerRules(usual.answers().urgentPhrases(), usual.answers().times()));
    assertThat(everyKey().urgency())
        .isEqualTo(
            new UrgencySettings(
                usual,
                Map.of(
                    new ChannelId("C0123456789"), off,
                    new ChannelId("G0123456789"), inherited)));
  }

  private static Map<Urgency, AnswerTime> times(
      Duration urgent, Counting urgentCounting, long standardHours, Counting standardCounting) {
    return Map.of(
        Urgency.URGENT, new AnswerTime(urgent, urgentCounting),
        Urgency.STANDARD, new AnswerTime(Duration.ofHours(standardHours), standardCounting));
  }

  @Test
  void nudge_by_default() {
    assertThat(defaults().nudge()).isEqualTo(NudgeSettings.DEFAULTS);
  }

  @Test
  void nudge_with_every_key() {
    assertThat(everyKey().nudge()).isEqualTo(new NudgeSettings(Duration.ofSeconds(30)));
  }

  @Test
  void duty_by_default() {
    assertThat(defaults().duty()).isEqualTo(DutySettings.DEFAULTS);
  }

  @Test
  void duty_with_every_key() {
    assertThat(everyKey().duty()).isEqualTo(new DutySettings(7));
  }

  @Test
  void the_shipped_file_spells_out_the_defaults() {
    Settings shipped =
        Configuration.read(Map.of(), Path.of("")).match(c -> c, f -> null).settings();
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelRules local =
        ChannelRules.of(
            new Conduct(Mode.PRIVATE, Level.STRICT),
            new AnswerRules(usual.answers().urgentPhrases(), usual.answers().times()));
    assertThat(shipped.availability()).isEqualTo(AvailabilitySettings.DEFAULTS);
    assertThat(shipped.nudge()).isEqualTo(NudgeSettings.DEFAULTS);
    assertThat(shipped.duty()).isEqualTo(DutySettings.DEFAULTS);
    assertThat(shipped.urgency())
        .isEqualTo(
            new UrgencySettings(
                usual,
                Map.of(new ChannelId("C00DESIGN"), local, new ChannelId("C00BACKEND"), local)));
  }

  @Test
  void without_a_file_the_one_in_the_jar_is_read() {
    Configuration inJar = Reading.in(folder).sound();
    Configuration onDisk = Configuration.read(Map.of(), Path.of("")).match(c -> c, f -> null);
    assertThat(inJar).isEqualTo(onDisk);
  }

  @Test
  void a_named_file_is_read_with_the_templates_beside_it() {
    Settings settings =
        Reading.in(folder)
            .file("elsewhere/mine.yml", "messages-per-person-and-day: 3")
            .file("elsewhere/templates/bug.yml", TemplateFileTest.SMALL)
            .with(Map.of("UNHURRY_CONFIG", "elsewhere/mine.yml"))
            .sound()
            .settings();
    assertThat(settings.duty().messagesPerPersonAndDay()).isEqualTo(3);
    assertThat(settings.templates().get("bug").fields()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          midnight as 24:00 | 24:00 | 00:00
          midnight as 00:00 | 00:00 | 00:00
          in quotes         | "18:30" | 18:30
          one digit         | 7:05  | 07:05
          """)
  void closing_times(String name, String written, LocalTime read) {
    Settings settings =
        Reading.in(folder).settings("hours: {to: %s}".formatted(written)).sound().settings();
    assertThat(settings.availability().hours().to()).isEqualTo(read);
  }

  @Test
  void a_file_from_windows_and_sections_left_empty_are_read() {
    Settings settings =
        Reading.in(folder)
            .settings("\uFEFFhours:\r\n  from: 08:00\r\nchannels:\r\nurgency: ~\r\n")
            .sound()
            .settings();
    assertThat(settings.availability().hours().from()).isEqualTo(LocalTime.of(8, 0));
    assertThat(settings.urgency()).isEqualTo(UrgencySettings.DEFAULTS);
  }

  @Test
  void every_shipped_template_is_in_the_jar() throws IOException {
    try (var files = Files.list(Path.of("config/templates"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              ConfigFolder.SHIPPED_TEMPLATES.stream().map(id -> id + ".yml").toList());
    }
  }
}

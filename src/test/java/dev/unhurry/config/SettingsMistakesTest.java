package dev.unhurry.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a settings file that cannot be used. */
class SettingsMistakesTest {
  @TempDir Path folder;

  @Test
  void all_mistakes_are_told_at_once_and_numbered() {
    Reading reading =
        Reading.in(folder)
            .settings(
                """
                hours:
                  from: 25:00
                  form: 09:00
                nudge:
                  grace: 2
                """)
            .file("config/templates/bug.yml", "title: A title that is far too long for a form")
            .with(Map.of("SANDBOX_PORT", "eighty", "SLACK_BOT_TOKEN", "xapp-1-secret"));
    String text = reading.read().match(Object::toString, Checked.Faulty::text);
    assertThat(text.replace(folder + "/", "").lines())
        .containsExactly(
            "Unhurry does not start: its configuration has 8 mistakes.",
            "1. SLACK_BOT_TOKEN (****) must be the bot's token, which starts with xoxb-; an xapp-"
                + " token is for SLACK_APP_TOKEN",
            "2. SANDBOX_PORT (eighty) must be a whole number from 0 to 65535",
            "3. title (A title that is far too long for a form) must be text of 1 to 24 characters"
                + " [config/templates/bug.yml, line 1]",
            "4. intro (nothing) must be text of 1 to 3000 characters [config/templates/bug.yml]",
            "5. fields (nothing) must name 1 to 20 fields [config/templates/bug.yml]",
            "6. hours.from (25:00) must be a time like 09:00 [config/unhurry.yml, line 2]",
            "7. hours.form is not a known key; did you mean hours.from?"
                + " [config/unhurry.yml, line 3]",
            "8. nudge.grace (2) must be a duration like 2m, from 1s to 1h"
                + " [config/unhurry.yml, line 5]");
  }

  @Test
  void a_single_mistake_is_told_in_the_singular() {
    assertThat(
            Reading.in(folder)
                .settings("nudge: {grace: 0m}")
                .read()
                .match(Object::toString, Checked.Faulty::text))
        .startsWith("Unhurry does not start: its configuration has 1 mistake.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bare number as time | hours: {from: 9} | hours.from (9) must be a time like 09:00
          no such minute | hours: {to: "17:60"} | hours.to (17:60) must be a time like 17:00
          24:00 opens nothing | hours: {from: "24:00"} | hours.from (24:00) must be a time like 09:00
          an offset as zone | hours: {zone: "+02:00"} | hours.zone (+02:00) must be a zone like Europe/Lisbon
          no such zone | hours: {zone: Europe/Lisboa} | hours.zone (Europe/Lisboa) must be a zone like Europe/Lisbon
          no such day | hours: {days: [mon, tus]} | hours.days[2] (tus) must be a weekday like mon
          a day twice | hours: {days: [mon, Monday]} | hours.days (a list) must name at least one weekday, and each only once
          no day at all | hours: {days: []} | hours.days (a list) must name at least one weekday, and each only once
          text for a list | hours: {days: mon} | hours.days (mon) must be a list like [one, two]
          a list for text | hours: {zone: [UTC]} | hours.zone (a list) must be a zone like Europe/Lisbon
          a section for text | hours: {zone: {id: UTC}} | hours.zone (a section) must be a zone like Europe/Lisbon
          text for a section | hours: nine to five | hours (nine to five) must be a section with keys of its own
          nothing | nudge: {grace: ""} | nudge.grace (nothing) must be a duration like 2m, from 1s to 1h
          an emoji as drawn | availability: {away-emoji: ["🌴"]} | availability.away-emoji[1] (🌴) must be an emoji like palm_tree, without its skin tone
          an emoji with a tone | availability: {away-emoji: ["wave::skin-tone-2"]} | availability.away-emoji[1] (wave::skin-tone-2) must be an emoji like palm_tree, without its skin tone
          an emoji alone | availability: {away-emoji: palm_tree} | availability.away-emoji (palm_tree) must be a list like [one, two]
          another way of writing it | availability: {away_emoji: []} | availability.away_emoji is not a known key; did you mean availability.away-emoji?
          no such courtesy | urgency: {courtesies: [meting]} | urgency.courtesies[1] (meting) must be one of meeting, away
          everybody perhaps | urgency: {follow-everybody: maybe} | urgency.follow-everybody (maybe) must be true or false
          a courtesy alone | urgency: {courtesies: away} | urgency.courtesies (away) must be a list like [one, two]
          no such mode | urgency: {mode: loud} | urgency.mode (loud) must be one of off, observe, private, on
          no such level | urgency: {level: mild} | urgency.level (mild) must be one of strict, coaching
          an answer time of nothing | urgency: {answer-times: {urgent: {within: 0h}}} | urgency.answer-times.urgent.within (0h) must be a duration like 4h, from 1m to 30d
          an answer time below zero | urgency: {answer-times: {urgent: {within: PT-4H}}} | urgency.answer-times.urgent.within (PT-4H) must be a duration like 4h, from 1m to 30d
          an answer time of ages | urgency: {answer-times: {urgent: {within: 31d}}} | urgency.answer-times.urgent.within (31d) must be a duration like 4h, from 1m to 30d
          no such counting | urgency: {answer-times: {urgent: {counting: days}}} | urgency.answer-times.urgent.counting (days) must be one of wall, working-hours, working-days
          a phrase of marks | urgency: {urgent-words: ["!!"]} | urgency.urgent-words[1] (!!) must be words, or one emoji like :sos:, of at most 80 characters
          words and emoji mixed | urgency: {urgent-words: ["now :sos:"]} | urgency.urgent-words[1] (now :sos:) must be words, or one emoji like :sos:, of at most 80 characters
          a channel's name | channels: {design: {mode: on}} | channels (design) must have as its key a channel's id like C0123456789, which Slack shows in the channel's details
          in a channel | channels: {C0123456789: {mode: loud}} | channels.C0123456789.mode (loud) must be one of off, observe, private, on
          a channel's hours | channels: {C0123456789: {hours: 9}} | channels.C0123456789.hours is not a known key; known here: mode, level, courtesies, follow-everybody, urgent-words, answer-times
          an underscore | urgency: {urgent_words: [x]} | urgency.urgent_words is not a known key; did you mean urgency.urgent-words?
          letters swapped | nugde: {grace: 2m} | nugde is not a known key; did you mean nudge?
          too few messages | messages-per-person-and-day: 0 | messages-per-person-and-day (0) must be a whole number from 1 to 1000
          a number with a sign | messages-per-person-and-day: -3 | messages-per-person-and-day (-3) must be a whole number from 1 to 1000
          a number beyond all | messages-per-person-and-day: 99999999999 | messages-per-person-and-day (99999999999) must be a whole number from 1 to 1000
          """)
  void one_mistake(String name, String yaml, String told) {
    assertThat(Reading.in(folder).settings(yaml).mistakes())
        .containsExactly(told + " [config/unhurry.yml, line 1]");
  }

  @Test
  void more_urgent_words_than_a_form_can_show_are_a_mistake() {
    String words = "all hands, ".repeat(400);
    String yaml = "urgency: {urgent-words: [%s]}".formatted(words);
    assertThat(Reading.in(folder).settings(yaml).mistakes())
        .containsExactly(
            "urgency.urgent-words (a list) must be at most 3000 characters together, a line each"
                + " [config/unhurry.yml, line 1]");
  }

  @Test
  void a_key_that_stands_twice_is_a_mistake() {
    assertThat(Reading.in(folder).settings("nudge:\n  grace: 2m\n  grace: 3m\n").mistakes())
        .containsExactly(
            "nudge.grace (3m) must stand only once; line 2 has it too"
                + " [config/unhurry.yml, line 3]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a tab        | hours:~\tfrom: 9 | line 2
          open bracket | hours: {from: 09:00~nudge: x | line 2
          a colon more | a: b: c | line 1
          two documents | nudge:~---~hours: | line 2
          an unknown alias | hours: *nine | line 1
          """)
  void a_file_that_is_no_yaml_is_told_with_its_line(String name, String yaml, String line) {
    assertThat(Reading.in(folder).settings(yaml.replace('~', '\n')).mistakes())
        .singleElement()
        .asString()
        .startsWith("the file must be YAML: ")
        .endsWith("[config/unhurry.yml, " + line + "]");
  }

  @Test
  void endless_nesting_ends() {
    assertThat(Reading.in(folder).settings("[".repeat(100_000)).mistakes()).hasSize(1);
    assertThat(Reading.in(folder).settings("hours: &h {days: *h}").mistakes()).isNotEmpty();
  }

  @Test
  void a_file_in_another_encoding_is_told() throws IOException {
    Path file = folder.resolve("config/unhurry.yml");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {'#', (byte) 0xE9, '\n'});
    assertThat(Reading.in(folder).mistakes())
        .containsExactly("the file must be text in UTF-8 [config/unhurry.yml]");
  }

  @Test
  void a_named_file_must_be_there() {
    assertThat(Reading.in(folder).with(Map.of("UNHURRY_CONFIG", "no.yml")).mistakes())
        .containsExactly("the file must be a file that can be read [no.yml]");
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    Files.createDirectories(folder.resolve("config/unhurry.yml"));
    assertThat(Reading.in(folder).mistakes())
        .containsExactly("the file must be a file that can be read [config/unhurry.yml]");
  }

  @Test
  void what_may_be_a_secret_is_never_printed() {
    Reading reading =
        Reading.in(folder)
            .settings(
                """
                slack-token: xoxb-1-secret
                xoxb-2-secret: here
                hours:
                  zone: xapp-3-secret
                  from: redis://me:secret@host
                """);
    assertThat(reading.mistakes()).hasSize(4).noneMatch(mistake -> mistake.contains("secret"));
  }

  @Test
  void long_and_strange_values_are_told_in_one_short_line() {
    assertThat(
            Reading.in(folder)
                .settings("hours: {zone: \"a\\nb\\e[31m" + "🙂".repeat(100) + "\"}")
                .mistakes())
        .singleElement()
        .asString()
        .startsWith("hours.zone (a b [31m🙂")
        .contains("🙂…) must be")
        .hasSizeLessThan(250);
  }
}

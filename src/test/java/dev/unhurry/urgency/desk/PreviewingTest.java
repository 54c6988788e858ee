package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.DESIGN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Preview.ByRule;
import dev.unhurry.urgency.Preview.Seen;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.RulesForm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rule keeper reads of last week. */
class PreviewingTest {
  private static final Instant A_WEEK_AGO = Town.MONDAY_9_LISBON.minus(Duration.ofDays(7));

  static final Seen QUIET_WEEK = new Seen(A_WEEK_AGO, true, "none", List.of(), "none", "none");

  private static final Seen BUSY_WEEK =
      new Seen(
          A_WEEK_AGO,
          true,
          "5 to 9",
          List.of(
              new ByRule("Read as a ping, because it greets and says nothing else.", "1 to 4"),
              new ByRule("Read as a ping, because it asks for a moment.", "1 to 4")),
          "10 to 19",
          "1 to 4");

  private final Office office = new Office();

  PreviewingTest() {
    office.preview.seen = Optional.of(BUSY_WEEK);
  }

  @Test
  void the_week_is_told_in_bands_and_by_what_decided() {
    assertThat(Office.words(office.previews(ANA, office.sheet().with(Field.MODE, "PRIVATE"))))
        .isEqualTo(
            """
            With these rules, the week since Mon 16 Nov 09:00 would have looked like this:
            *Hints* 5 to 9, each seen only by whoever wrote
            • 1 to 4: Read as a ping, because it greets and says nothing else.
            • 1 to 4: Read as a ping, because it asks for a moment.
            *Requests* 10 to 19, each a question to somebody
            *Urgent* 1 to 4 of the requests
            Roughly and without names, because it is about the channel and nobody in it. I read it \
            from Slack just now and keep nothing of it. Hints about calls and absences are not in it; \
            those that fell silent after wrong calls are.""");
  }

  @Test
  void in_a_mode_that_says_nothing_it_is_told_as_if() {
    assertThat(Office.words(office.commands(ANA, "preview")))
        .contains("\nIn mode observe I would have said none of it; in mode private I would.\n");
  }

  @Test
  void the_command_looks_with_the_rules_in_force() {
    office.saves(office.sheet().with(Field.LEVEL, "COACHING"));
    office.commands(ANA, "preview");
    assertThat(office.preview.asked).contains(office.inForce());
  }

  @Test
  void the_button_looks_with_what_is_filled_in_and_saves_nothing() {
    office.previews(
        ANA,
        office
            .sheet()
            .with(Field.MODE, "ON")
            .with(Field.LEVEL, "COACHING")
            .with(Field.WORDS, "Sev1"));
    assertThat(office.preview.asked)
        .hasValueSatisfying(
            rules -> {
              assertThat(rules.mode()).isEqualTo(Mode.ON);
              assertThat(rules.level()).isEqualTo(Level.COACHING);
              assertThat(rules.answers().urgentPhrases()).containsExactly("sev1");
            });
    assertThat(office.changes()).isZero();
  }

  @Test
  void asks_to_everybody_are_said_to_be_among_the_requests_where_they_are_followed() {
    office.saves(office.sheet().with(Field.EVERYBODY, "ticked"));
    assertThat(Office.words(office.commands(ANA, "preview")))
        .contains("\n*Requests* 10 to 19, each a question to somebody, or to everybody\n");
    assertThat(office.preview.asked.orElseThrow().followsEverybody()).isTrue();
  }

  @Test
  void a_form_that_somebody_elses_change_has_overtaken_is_still_looked_at() {
    Sheet sheet = office.sheet().with(Field.LEVEL, "COACHING");
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    assertThat(Office.words(office.previews(ANA, sheet))).startsWith("With these rules");
  }

  @Test
  void what_cannot_be_read_is_to_be_mended_first() {
    Sheet sheet = office.sheet().with(Field.WORDS, "<!here>:").with(Field.URGENT_WITHIN, "soon");
    assertThat(Office.words(office.previews(ANA, sheet)))
        .isEqualTo(
            """
            I can look at last week once this can be read:
            • *Words that make a request urgent* “&lt;!here&gt;:” is neither words nor an emoji like :sos:.
            • *Urgent: an answer within* Write it like 4h, 90m or 2d; at most 30 days.""");
    assertThat(office.preview.asked).isEmpty();
  }

  @Test
  void a_week_that_could_not_be_read_whole_is_told_as_that() {
    office.preview.seen =
        Optional.of(
            new Seen(A_WEEK_AGO.plusSeconds(3600), false, "none", List.of(), "some", "none"));
    assertThat(Office.words(office.commands(ANA, "preview")))
        .startsWith("I could read back to Mon 16 Nov 10:00. With these rules, it would")
        .contains("\n*Hints* none\n*Requests* some, each a question to somebody\n*Urgent* none\n");
  }

  @Test
  void a_channel_that_cannot_be_read_now_is_no_mistake_of_anybody() {
    office.preview.seen = Optional.empty();
    assertThat(office.commands(ANA, "preview"))
        .isEqualTo(new Reply.Whisper(PreviewCards.CANNOT_READ));
  }

  @Test
  void an_archived_channel_is_not_looked_at() {
    office.directory.know(new Channel(DESIGN, "design", Optional.of(ANA), true), ANA);
    assertThat(office.commands(ANA, "preview")).isEqualTo(new Reply.Whisper(RulesCards.ARCHIVED));
  }

  @Test
  void a_click_that_is_in_no_form_does_nothing() {
    Click click = new Click(Town.actor(ANA), new ChannelId("U0ANA"), RulesForm.PREVIEW, "value");
    assertThat(office.desk.clicked(click, office.time.instant())).isEqualTo(Reply.QUIET);
  }
}

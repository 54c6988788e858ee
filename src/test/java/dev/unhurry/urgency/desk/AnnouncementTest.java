package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.log.Announcement;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the channel reads when its rules were changed: add the row first when it reads badly. */
class AnnouncementTest {
  private static final String END = ". `/async-rules` shows them all.";

  private final Office office = new Office();
  private final Announcement announcement = new Announcement(office.rules, office.directory);

  private Outcome due() {
    Duty latest = office.diary.open(Town.TEAM).get(office.diary.open(Town.TEAM).size() - 1);
    return announcement.due(latest, office.time.instant());
  }

  /** The announcement of the latest change. */
  private String said() {
    Duty duty = Announcement.of(office.kept.of(Town.TEAM, DESIGN).orElseThrow());
    Outcome.Say say = (Outcome.Say) announcement.due(duty, office.time.instant());
    Utterance.Post post = (Utterance.Post) say.what();
    assertThat(post.in()).isEqualTo(DESIGN);
    assertThat(post.thread()).isEmpty();
    assertThat(post.card().text()).doesNotContain("\n").hasSizeLessThanOrEqualTo(300);
    return post.card().text();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MODE            | PRIVATE       | mode is private now
          LEVEL           | COACHING      | level is coaching now
          COURTESIES      | MEETING       | hints about calls are on now
          COURTESIES      | AWAY          | hints about absences are on now
          EVERYBODY       | ticked        | asks to everybody are followed
          OFFERED         | review        | the bug report form is no longer offered
          OFFERED         |               | the bug report and review forms are no longer offered
          URGENT_WITHIN   | 2h            | urgent requests are answered within 2 h of working time
          URGENT_CLOCK    | WALL          | urgent requests are answered within 4 h, day and night
          STANDARD_WITHIN | 90m           | other requests are answered within 1 h 30 min on working days
          STANDARD_WITHIN | 3d            | other requests are answered within 3 days on working days
          ZONE            | lisbon        | the time zone is Europe/Lisbon now
          HOURS           | own           | working time is Mon to Fri, 09:00 to 17:00 now
          STATUS          | own           | a weekly status starts, with a private question Fri 10:00 in your own time zone and a digest Mon 12:00 in the channel's
          KEEPERS         | U0MAYA        | <@U0MAYA> may change the rules now
          """)
  void one_change_is_one_clause(Field field, String value, String clause) {
    office.saves(office.sheet().with(field, Stream.ofNullable(value).toArray(String[]::new)));
    assertThat(said()).isEqualTo("<@U0ANA> changed the rules here: " + clause + END);
  }

  @Test
  void what_is_off_again_and_offered_again_are_clauses_too() {
    office.saves(
        office
            .sheet()
            .with(Field.COURTESIES, "MEETING")
            .with(Field.EVERYBODY, "ticked")
            .with(Field.OFFERED));
    office.saves(office.sheet().with(Field.LEVEL, "COACHING"));
    office.saves(
        office
            .sheet()
            .with(Field.COURTESIES)
            .with(Field.EVERYBODY)
            .with(Field.OFFERED, "bug_report", "review"));
    assertThat(said())
        .isEqualTo(
            "<@U0ANA> changed the rules here: hints about calls are off now, asks to everybody are"
                + " no longer followed and the bug report and review forms are offered now"
                + END);
  }

  @Test
  void an_own_form_comes_changes_and_goes() {
    Sheet deploy =
        office.sheet().with(Field.OWN_TITLE, "Deploy <it>").with(Field.OWN_LINES, "What changes?");
    assertThat(after(deploy)).isEqualTo("this channel's own form “Deploy &lt;it&gt;” is new");
    assertThat(after(office.sheet().with(Field.OWN_LINES, "What?")))
        .isEqualTo("this channel's own form “Deploy &lt;it&gt;” asks other things now");
    assertThat(after(office.sheet().with(Field.OWN_TITLE, "Release")))
        .isEqualTo("this channel's own form is “Release” now");
    assertThat(after(office.sheet().with(Field.OWN_TITLE).with(Field.OWN_LINES)))
        .isEqualTo("this channel's own form “Release” is gone");
  }

  private String after(Sheet sheet) {
    office.saves(sheet);
    return said().replace("<@U0ANA> changed the rules here: ", "").replace(END, "");
  }

  @Test
  void hints_that_are_back_are_named_where_it_is_one() {
    office.fallsSilent(Office.GREETS);
    office.saves(office.sheet().with(Field.AGAIN, Office.GREETS));
    assertThat(said())
        .isEqualTo(
            "<@U0ANA> changed the rules here: hints are back for a message that greets and says"
                + " nothing else"
                + END);
    office.fallsSilent(Office.GREETS);
    office.fallsSilent(Office.WAITS);
    office.saves(office.sheet().with(Field.AGAIN, Office.GREETS, Office.WAITS));
    assertThat(said())
        .isEqualTo("<@U0ANA> changed the rules here: hints are back for 2 kinds of messages" + END);
  }

  @Test
  void hints_that_came_back_twice_took_nothing_back() {
    for (int i = 0; i < 3; i++) {
      office.fallsSilent(Office.GREETS);
      office.saves(office.sheet().with(Field.AGAIN, Office.GREETS));
    }
    assertThat(said()).contains("changed the rules here: hints are back");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asap, sev1                | “sev1” is now urgent
          asap, sev1, red           | “sev1” and “red” are now urgent
          asap, <b>, x              | “&lt;b&gt;” and “x” are now urgent
          asap, 1, 2, 3, 4          | 4 urgent words were added
          now                       | “now” is now urgent and “asap” is no longer urgent
          """)
  void words_are_named_where_they_are_few(String words, String clause) {
    office.saves(office.sheet().with(Field.WORDS, "asap"));
    office.saves(office.sheet().with(Field.WORDS, words));
    assertThat(said()).isEqualTo("<@U0ANA> changed the rules here: " + clause + END);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATUS        | none       | the weekly status has ended
          PROMPT_TIME   | 09:30      | the status is asked for Fri 09:30
          DEADLINE_DAY  | TUESDAY    | the digest comes Tue 12:00
          DEADLINE_DAY  | FRIDAY     | the digest comes Fri 12:00
          DEADLINE_TIME | 09:00      | the digest comes Mon 09:00
          QUESTIONS     | Done?      | the status has other questions
          DIGEST        | C0NEWS     | the digest goes to <#C0NEWS>
          PICKED        | U0BEN      | the status is for 1 person
          """)
  void a_change_of_the_status_says_what(Field field, String value, String clause) {
    office.saves(office.sheet().with(Field.STATUS, "own").with(Field.LEVEL, "COACHING"));
    office.saves(office.sheet().with(field, value));
    assertThat(said()).isEqualTo("<@U0ANA> changed the rules here: " + clause + END);
  }

  @Test
  void a_digest_on_the_day_of_the_question_but_not_after_it_is_said_to_come_a_week_later() {
    office.saves(office.sheet().with(Field.STATUS, "own"));
    office.saves(
        office.sheet().with(Field.DEADLINE_DAY, "FRIDAY").with(Field.DEADLINE_TIME, "10:00"));
    assertThat(said())
        .isEqualTo(
            "<@U0ANA> changed the rules here: the digest comes Fri 10:00 a week later" + END);
  }

  @Test
  void several_changes_are_one_line() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE").with(Field.URGENT_WITHIN, "2h"));
    assertThat(said())
        .isEqualTo(
            "<@U0ANA> changed the rules here: mode is private now and urgent requests are answered"
                + " within 2 h of working time"
                + END);
  }

  @Test
  void what_does_not_fit_in_the_line_is_counted() {
    office.saves(
        office
            .sheet()
            .with(Field.MODE, "ON")
            .with(Field.LEVEL, "COACHING")
            .with(Field.URGENT_WITHIN, "90m")
            .with(Field.STANDARD_CLOCK, "WALL")
            .with(Field.WORDS, "sev1")
            .with(Field.ZONE, "Buenos Aires")
            .with(Field.STATUS, "own")
            .naming(Field.KEEPERS, MAYA));
    assertThat(said())
        .startsWith("<@U0ANA> changed the rules here: mode is on now, level is coaching now, ")
        .endsWith(" and 3 more" + END);
  }

  @Test
  void the_longest_words_still_fit() {
    String words =
        String.join(",", IntStream.range(0, 3).mapToObj(i -> i + "&".repeat(79)).toList());
    office.saves(office.sheet().with(Field.WORDS, words));
    assertThat(said()).contains("3 urgent words were added");
  }

  @Test
  void a_change_taken_back_is_announced_as_that() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    office.commands(ANA, "undo");
    assertThat(said())
        .isEqualTo(
            "<@U0ANA> took back the latest change here: mode is observe now"
                + ". `/async-rules` shows them all.");
  }

  @Test
  void it_is_said_in_every_mode() {
    for (String mode : new String[] {"OFF", "ON", "PRIVATE", "OBSERVE"}) {
      office.saves(office.sheet().with(Field.MODE, mode));
      assertThat(said()).contains("mode is " + mode.toLowerCase(Locale.ROOT) + " now");
    }
  }

  @Test
  void a_channel_that_is_gone_hears_nothing() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    office.directory.know(new Channel(DESIGN, "design", Optional.empty(), true), ANA);
    assertThat(due()).isInstanceOf(Outcome.Drop.class);
    office.directory.know(new Channel(DESIGN, "design", Optional.empty(), false), ANA);
    assertThat(due()).isInstanceOf(Outcome.Say.class);
    office.directory.botLeaves(DESIGN);
    assertThat(due()).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void while_slack_does_not_answer_it_waits() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    office.directory.away(true);
    assertThatThrownBy(this::due).isInstanceOf(DirectoryAway.class);
  }
}

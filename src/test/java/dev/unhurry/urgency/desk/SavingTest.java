package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import dev.unhurry.urgency.WeekTime;
import dev.unhurry.urgency.form.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a form that somebody may send. */
class SavingTest {
  private static final ChannelRules USUAL = UrgencySettings.DEFAULTS.usual();

  private final Office office = new Office();

  private Sheet everything() {
    return office
        .sheet()
        .with(Field.MODE, "PRIVATE")
        .with(Field.LEVEL, "COACHING")
        .with(Field.COURTESIES, "AWAY")
        .with(Field.EVERYBODY, "ticked")
        .with(Field.OFFERED, "review")
        .with(Field.OWN_TITLE, "Deploy")
        .with(Field.OWN_LINES, "What changes? (long) - A page\n\n- Where? (choice: staging, live)")
        .with(Field.WORDS, "Sev1, code red\n:fire:")
        .with(Field.URGENT_WITHIN, "90 min")
        .with(Field.URGENT_CLOCK, "WALL")
        .with(Field.STANDARD_WITHIN, "2d")
        .with(Field.STANDARD_CLOCK, "WORKING_HOURS")
        .with(Field.HOURS, "own")
        .with(Field.DAYS, "TUESDAY", "SUNDAY")
        .with(Field.FROM, "22:00")
        .with(Field.TO, "06:30")
        .with(Field.ZONE, "lisbon")
        .with(Field.STATUS, "own")
        .with(Field.QUESTIONS, "What moved, and why?\n\nBlocked?")
        .with(Field.PROMPT_DAY, "THURSDAY")
        .with(Field.PROMPT_TIME, "09:15")
        .with(Field.DEADLINE_DAY, "FRIDAY")
        .with(Field.DEADLINE_TIME, "16:00")
        .with(Field.DIGEST, "C0NEWS")
        .naming(Field.PICKED, ANA, MAYA)
        .naming(Field.KEEPERS, MAYA);
  }

  @Test
  void every_field_is_taken_over() {
    office.saves(everything());
    ChannelRules rules = office.inForce();
    assertThat(rules.mode()).isEqualTo(Mode.PRIVATE);
    assertThat(rules.level()).isEqualTo(Level.COACHING);
    assertThat(rules.conduct().courtesies()).containsExactly(Courtesy.AWAY);
    assertThat(rules.followsEverybody()).isTrue();
    assertThat(rules.conduct().offer().withheld()).containsExactly("bug_report");
    Template own = rules.conduct().offer().own().orElseThrow();
    assertThat(own.title()).isEqualTo("Deploy");
    assertThat(own.fields())
        .extracting(one -> one.label())
        .containsExactly("What changes?", "Where?");
    assertThat(rules.answers().urgentPhrases()).containsExactly("sev1", "code red", ":fire:");
    assertThat(rules.answerTime(Urgency.URGENT))
        .isEqualTo(new AnswerTime(Duration.ofMinutes(90), Counting.WALL));
    assertThat(rules.answerTime(Urgency.STANDARD))
        .isEqualTo(new AnswerTime(Duration.ofDays(2), Counting.WORKING_HOURS));
    assertThat(rules.hours())
        .isEqualTo(
            new ChannelHours(
                Optional.of(
                    new Hours(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 30))),
                Optional.of(ZoneId.of("Europe/Lisbon"))));
    assertThat(rules.status())
        .contains(
            new StatusPlan(
                List.of("What moved, and why?", "Blocked?"),
                new WeekTime(DayOfWeek.THURSDAY, LocalTime.of(9, 15)),
                new WeekTime(DayOfWeek.FRIDAY, LocalTime.of(16, 0)),
                Optional.of(Office.NEWS),
                Set.of(ANA, MAYA)));
    assertThat(rules.keepers()).containsExactly(MAYA);
  }

  @Test
  void the_form_shows_what_was_saved_and_sent_as_it_stands_changes_nothing() {
    office.saves(everything());
    Reply again = office.sends(ANA, office.sheet());
    assertThat(again).isEqualTo(new Reply.Whisper(RulesCards.NOTHING_CHANGED));
    assertThat(office.changes()).isEqualTo(1);
  }

  @Test
  void nothing_changed_is_said_and_announced_to_nobody() {
    assertThat(office.sends(ANA, office.sheet()))
        .isEqualTo(new Reply.Whisper(RulesCards.NOTHING_CHANGED));
    assertThat(office.changes()).isZero();
    assertThat(office.diary.open(TEAM)).isEmpty();
  }

  @Test
  void what_is_switched_off_is_not_kept() {
    office.saves(everything());
    office.saves(
        office
            .sheet()
            .with(Field.STATUS, "none")
            .with(Field.HOURS, "none")
            .with(Field.ZONE)
            .with(Field.COURTESIES)
            .with(Field.EVERYBODY)
            .with(Field.OFFERED, "bug_report", "review")
            .with(Field.OWN_TITLE)
            .with(Field.OWN_LINES)
            .with(Field.WORDS)
            .with(Field.KEEPERS));
    ChannelRules rules = office.inForce();
    assertThat(rules.status()).isEmpty();
    assertThat(rules.hours()).isEqualTo(ChannelHours.NONE);
    assertThat(rules.answers().urgentPhrases()).isEmpty();
    assertThat(rules.keepers()).isEmpty();
    assertThat(rules.conduct()).isEqualTo(new Conduct(Mode.PRIVATE, Level.COACHING));
  }

  @Test
  void a_name_and_lines_that_are_both_wrong_are_both_said() {
    Sheet sheet =
        office
            .sheet()
            .with(Field.OWN_TITLE, "x".repeat(25))
            .with(Field.OWN_LINES, "What? (riddle)");
    assertThat(Office.errors(office.sends(ANA, sheet))).containsOnlyKeys("own_title", "own_lines");
  }

  @Test
  void an_own_form_that_could_not_be_shown_again_is_refused() {
    String lines =
        IntStream.range(0, 20).mapToObj(i -> i + "q".repeat(147)).collect(Collectors.joining("\n"));
    assertThat(lines.length()).isLessThanOrEqualTo(3_000);
    Sheet sheet = office.sheet().with(Field.OWN_TITLE, "Long").with(Field.OWN_LINES, lines);
    assertThat(Office.errors(office.sends(ANA, sheet)))
        .isEqualTo(Map.of("own_lines", "That is more than fits here; shorten a few."));
  }

  @Test
  void the_form_for_a_question_is_always_offered_whatever_is_sent() {
    office.saves(office.sheet().with(Field.OFFERED, "unheard_of"));
    assertThat(office.inForce().conduct().offer().withheld())
        .containsExactlyInAnyOrder("bug_report", "review");
  }

  @Test
  void a_form_that_could_not_be_ticked_stays_as_it_was() {
    Offer offer = new Offer(Set.of("incident", "review"), Optional.empty());
    Conduct conduct = new Conduct(Mode.PRIVATE, Level.STRICT, Set.of(), offer);
    office.enters(ChannelRules.of(conduct, USUAL.answers()));
    office.saves(office.sheet().with(Field.OFFERED, "review"));
    assertThat(office.inForce().conduct().offer().withheld())
        .containsExactlyInAnyOrder("incident", "bug_report");
    office.saves(office.sheet().with(Field.MODE, "ON").without(Field.OFFERED));
    assertThat(office.inForce().conduct().offer().withheld())
        .as("where there is nothing to tick")
        .containsExactlyInAnyOrder("incident", "bug_report");
  }

  @Test
  void what_is_ticked_speaks_again_and_the_log_has_it() {
    office.fallsSilent(Office.GREETS);
    office.fallsSilent(Office.WAITS);
    office.saves(office.sheet().with(Field.AGAIN, Office.WAITS));
    assertThat(office.silent()).containsExactly(Office.GREETS);
    assertThat(office.kept.of(TEAM, DESIGN).orElseThrow().heardAgain())
        .containsExactly(Office.WAITS);
  }

  @Test
  void what_fell_silent_stays_so_where_it_is_left_alone() {
    office.fallsSilent(Office.GREETS);
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    assertThat(office.silent()).containsExactly(Office.GREETS);
    assertThat(office.kept.of(TEAM, DESIGN).orElseThrow().heardAgain()).isEmpty();
  }

  @Test
  void what_was_not_silent_cannot_speak_again() {
    Sheet sheet = office.sheet().with(Field.AGAIN, "hears from <!channel>");
    assertThat(office.sends(ANA, sheet)).isEqualTo(new Reply.Whisper(RulesCards.NOTHING_CHANGED));
    assertThat(office.changes()).isZero();
  }

  @Test
  void the_same_form_sent_again_lets_speak_what_something_kept_from_it_the_first_time() {
    office.fallsSilent(Office.GREETS);
    Sheet sheet = office.sheet().with(Field.AGAIN, Office.GREETS);
    office.saves(sheet);
    office.fallsSilent(Office.GREETS);
    assertThat(office.sends(ANA, sheet)).isEqualTo(Reply.QUIET);
    assertThat(office.silent()).isEmpty();
    assertThat(office.changes()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} as ''{1}''")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MODE            | LOUD            | Choose one of these.
          LEVEL           |                 | Choose one of these.
          OWN_TITLE       |                 | The title has 1 to 24 characters, for example: Release check
          OWN_LINES       |                 | It takes 1 to 20 lines, for example: What do you need? (long, required)
          WORDS           | asap, ::        | “::” is neither words nor an emoji like :sos:.
          URGENT_WITHIN   | soon            | Write it like 4h, 90m or 2d; at most 30 days.
          STANDARD_WITHIN | 45d             | Write it like 4h, 90m or 2d; at most 30 days.
          URGENT_CLOCK    | SOMETIMES       | Choose one of these.
          HOURS           | both            | Choose one of these.
          DAYS            |                 | Tick a day, like Monday, or choose “As the workspace”.
          FROM            | noon            | Choose a time, like 09:00.
          ZONE            | Lummerland      | I know no such time zone. Try a city, like Lisbon, or Europe/Lisbon.
          STATUS          | on              | Choose one of these.
          QUESTIONS       |                 | Write at least one, like “What got done?”
          PROMPT_DAY      | SOMEDAY         | Choose one of these.
          DEADLINE_TIME   |                 | Choose a time, like 09:00.
          """)
  void what_cannot_be_read_is_refused_with_an_example(Field field, String given, String error) {
    Sheet sheet =
        everything().with(field, Optional.ofNullable(given).stream().toArray(String[]::new));
    assertThat(Office.errors(office.sends(ANA, sheet))).isEqualTo(Map.of(field.id(), error));
    assertThat(office.changes()).isZero();
  }

  @Test
  void all_that_cannot_be_read_is_said_at_once() {
    Sheet sheet =
        everything()
            .with(Field.URGENT_WITHIN, "soon")
            .with(Field.ZONE, "Lummerland")
            .with(Field.QUESTIONS, "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11");
    assertThat(Office.errors(office.sends(ANA, sheet)))
        .containsOnlyKeys("urgent_within", "zone", "questions");
  }

  @Test
  void a_hundred_urgent_words_fit_and_what_the_form_could_not_show_again_does_not() {
    office.saves(everything().with(Field.WORDS, words(100)));
    assertThat(office.inForce().answers().urgentPhrases()).hasSize(100);
    assertThat(Office.errors(office.sends(ANA, office.sheet().with(Field.WORDS, words(700)))))
        .containsEntry(
            "words", "That is more than fits here. A few are enough, like: urgent, asap, :sos:");
  }

  @Test
  void a_question_longer_than_a_line_is_refused() {
    assertThat(
            Office.errors(office.sends(ANA, everything().with(Field.QUESTIONS, "q".repeat(151)))))
        .containsOnlyKeys("questions");
  }

  private static String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w%04d".formatted(i))
        .collect(Collectors.joining(","));
  }

  @Test
  void what_does_not_count_is_not_complained_of() {
    Sheet sheet =
        office
            .sheet()
            .with(Field.MODE, "ON")
            .with(Field.DAYS)
            .with(Field.QUESTIONS)
            .with(Field.FROM, "noon");
    assertThat(office.sends(ANA, sheet)).isEqualTo(Reply.QUIET);
  }

  @Test
  void who_comes_second_is_told_and_loses_nothing() {
    Sheet anas = office.sheet().with(Field.MODE, "PRIVATE");
    Sheet bens = office.sheet().with(Field.MODE, "ON");
    office.saves(anas);
    assertThat(Office.errors(office.sends(BEN, bens)))
        .isEqualTo(Map.of("mode", RulesCards.MEANWHILE));
    assertThat(office.inForce().mode()).isEqualTo(Mode.PRIVATE);
    assertThat(office.changes()).isEqualTo(1);
  }

  @Test
  void the_same_form_sent_again_is_saved_once() {
    Sheet sheet = office.sheet().with(Field.MODE, "PRIVATE");
    office.saves(sheet);
    office.time.turnTo(Town.MONDAY_9_LISBON.plusSeconds(3));
    assertThat(office.sends(ANA, sheet)).isEqualTo(Reply.QUIET);
    assertThat(office.changes()).isEqualTo(1);
    assertThat(office.diary.open(TEAM)).hasSize(1);
  }

  @Test
  void the_same_form_sent_again_while_the_first_is_under_way_is_saved_once_without_a_complaint() {
    Sheet sheet = everything();
    office.planner.meanwhile =
        () -> {
          office.saves(sheet);
          office.time.turnTo(Town.MONDAY_9_LISBON.plusSeconds(3));
        };
    assertThat(office.sends(ANA, sheet)).isEqualTo(Reply.QUIET);
    assertThat(office.changes()).isEqualTo(1);
  }

  @Test
  void somebody_elses_save_while_this_one_is_under_way_is_said() {
    Sheet sheet = everything();
    office.planner.meanwhile = () -> office.sends(BEN, sheet);
    assertThat(Office.errors(office.sends(ANA, sheet)))
        .isEqualTo(Map.of("mode", RulesCards.MEANWHILE));
    assertThat(office.changes()).isEqualTo(1);
  }

  @Test
  void a_rule_keeper_who_has_left_is_in_nobodys_way() {
    office.saves(everything());
    office.is(MAYA, "Maya", Standing.DEACTIVATED);
    assertThat(office.sends(ANA, office.sheet().with(Field.MODE, "ON"))).isEqualTo(Reply.QUIET);
  }

  @Test
  void a_change_is_entered_with_its_announcement_and_what_the_status_promises() {
    Duty prompt = Duty.about("x", TEAM, "prompt", Town.MONDAY_9_LISBON, Map.of());
    office.planner.duties = List.of(prompt);
    office.saves(everything());
    assertThat(office.diary.open(TEAM))
        .extracting(Duty::kind)
        .containsExactlyInAnyOrder("announce", "prompt");
    Change change = office.kept.of(TEAM, DESIGN).orElseThrow();
    assertThat(change.by()).isEqualTo(Town.actor(ANA));
    assertThat(change.at()).isEqualTo(Town.MONDAY_9_LISBON);
  }

  @Test
  void an_objection_to_the_status_stands_under_the_deadline() {
    office.planner.objection = Optional.of("Too early for Ben in Asia/Tokyo.");
    assertThat(Office.errors(office.sends(ANA, everything())))
        .isEqualTo(Map.of("deadline_time", "Too early for Ben in Asia/Tokyo."));
    assertThat(office.changes()).isZero();
    assertThat(office.sends(ANA, everything().with(Field.STATUS, "none")))
        .as("without a status there is nothing to object to")
        .isEqualTo(Reply.QUIET);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "GUEST, Gil is a guest and cannot be a rule keeper.",
    "EXTERNAL, Gil belongs to another workspace and cannot be a rule keeper.",
    "BOT, Gil is an app and cannot be a rule keeper.",
    "DEACTIVATED, Gil is no longer here and cannot be a rule keeper.",
  })
  void who_cannot_be_a_rule_keeper_is_named(Standing standing, String error) {
    UserId gil = new UserId("U0GIL");
    office.is(gil, "Gil", standing);
    Sheet sheet = everything().naming(Field.KEEPERS, MAYA, gil);
    assertThat(Office.errors(office.sends(ANA, sheet))).isEqualTo(Map.of("keepers", error));
    assertThat(office.changes()).isZero();
  }

  @Test
  void a_rule_keeper_whom_nobody_knows_is_refused() {
    Sheet sheet = everything().naming(Field.KEEPERS, new UserId("U0NOBODY"));
    assertThat(Office.errors(office.sends(ANA, sheet))).containsOnlyKeys("keepers");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C0NOWHERE, false",
    "C0SECRET, false",
    "C0OLD, false",
    "C0NEWS, true",
    "C0DESIGN, true",
  })
  void a_digest_goes_only_where_both_are(String channel, boolean may) {
    office.directory.know(
        new Channel(new ChannelId("C0SECRET"), "secret", Optional.of(BEN), false), BEN);
    office.directory.know(new Channel(new ChannelId("C0OLD"), "old", Optional.of(ANA), true), ANA);
    Reply reply = office.sends(ANA, everything().with(Field.DIGEST, channel));
    if (may) {
      assertThat(reply).isEqualTo(Reply.QUIET);
    } else {
      assertThat(Office.errors(reply)).isEqualTo(Map.of("digest", RulesCards.NO_DIGEST_THERE));
    }
  }

  @Test
  void this_very_channel_is_no_other_place_for_the_digest() {
    office.saves(everything().with(Field.DIGEST, DESIGN.value()));
    assertThat(office.inForce().status().orElseThrow().digestTo()).isEmpty();
  }

  @Test
  void a_time_that_is_shown_shorter_than_it_is_stays_as_it_is_where_it_is_left_alone() {
    Map<Urgency, AnswerTime> odd =
        Map.of(
            Urgency.URGENT,
            new AnswerTime(Duration.ofSeconds(90), Counting.WALL),
            Urgency.STANDARD,
            USUAL.answerTime(Urgency.STANDARD));
    ChannelRules rules =
        ChannelRules.of(USUAL.conduct(), new AnswerRules(List.of("on fire, really"), odd));
    office.enters(rules);
    office.saves(office.sheet().with(Field.MODE, "ON"));
    assertThat(office.inForce().answers()).isEqualTo(rules.answers());
  }
}

package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.actor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.log.ChangeCards;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What /async-rules and the words behind it answer. */
class UrgencyDeskTest {
  private final Office office = new Office();

  @Test
  void a_small_form_stands_while_slack_is_asked_who_somebody_is() {
    office.directory.away(true);
    Reply reply =
        office.desk.command(
            new Command(actor(ANA), DESIGN, "/async-rules", ""), Town.MONDAY_9_LISBON);
    assertThat(((Reply.Loading) reply).title()).isEqualTo("Rules of this channel");
  }

  @Test
  void the_form_points_at_its_channel_and_the_change_that_it_shows() {
    assertThat(office.form().pointer()).isEqualTo("C0DESIGN:0");
    office.saves(office.sheet().with(Field.MODE, "ON"));
    Form form = office.form();
    assertThat(form.pointer()).isEqualTo("C0DESIGN:1");
    assertThat(Sheet.of(form).values().get("mode")).containsExactly("ON");
  }

  @Test
  void everybody_else_reads_the_same_rules_and_who_may_change_them() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE").naming(Field.KEEPERS, BEN, MAYA));
    office.saves(office.sheet().naming(Field.KEEPERS, ANA));
    assertThat(Office.words(office.commands(MAYA, "")))
        .isEqualTo(
            """
            *What I do in <#C0DESIGN>*
            *Mode* private. Hints and requests, seen only by those whom they concern.
            *Level* strict. Hints for messages that only ask for attention, like “hey Ben?”
            *Other hints* none
            *Asks to everybody* not followed
            *Forms* Question, Bug report and Review
            *Urgent words* urgent, urgently, asap, as soon as possible, emergency, production is down, prod is down, site is down, :rotating_light: and :sos:
            *Answers to urgent requests* within 4 h of working time
            *Answers to all others* within 24 h on working days
            *Working time* Mon to Fri, 09:00 to 17:00, as in the workspace
            *Time zone* UTC, as in the workspace
            *Weekly status* off
            These rules can be changed by workspace admins, <@U0BEN> and <@U0ANA>.""");
  }

  @Test
  void everybody_reads_of_other_hints_of_forms_and_of_what_is_silent() {
    office.saves(
        office
            .sheet()
            .with(Field.COURTESIES, "MEETING", "AWAY")
            .with(Field.EVERYBODY, "ticked")
            .with(Field.OFFERED, "review")
            .with(Field.OWN_TITLE, "Deploy <it>")
            .with(Field.OWN_LINES, "What changes?"));
    office.fallsSilent(Office.GREETS);
    office.fallsSilent(Office.WAITS);
    assertThat(Office.words(office.commands(MAYA, "")))
        .contains(
            """
            *Other hints* about calls and absences
            *Asks to everybody* followed. Those that name nobody, or “@here”. Anybody's reply answers them.
            *No hint any more, after two wrong calls, for*
            • a message that asks for a moment, in German
            • a message that greets and says nothing else
            *Forms* Question and Review
            *This channel's own form* Deploy &lt;it&gt;
            """);
  }

  @Test
  void words_of_others_are_shown_and_do_nothing() {
    office.saves(
        office
            .sheet()
            .with(Field.WORDS, "<!here> help, @channel")
            .with(Field.STATUS, "own")
            .with(Field.QUESTIONS, "Done <@U0BEN>?"));
    assertThat(Office.words(office.commands(MAYA, "")))
        .contains("&lt;!here&gt; help and ＠channel", "Done &lt;@U0BEN&gt;?")
        .doesNotContain("<!here>", "@channel");
  }

  @ParameterizedTest(name = "/async-rules {0}")
  @ValueSource(strings = {"", "log", "undo"})
  void where_the_bot_is_not_it_says_how_to_invite_it(String word) {
    for (ChannelId place : new ChannelId[] {new ChannelId("D0ANA"), new ChannelId("C0ELSEWHERE")}) {
      assertThat(office.commands(actor(ANA), place, word))
          .isEqualTo(new Reply.Whisper(RulesCards.INVITE_ME));
    }
    office.directory.botLeaves(DESIGN);
    assertThat(office.commands(ANA, word)).isEqualTo(new Reply.Whisper(RulesCards.INVITE_ME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "off", "undo all", "history"})
  void other_words_get_what_there_is_to_write(String words) {
    assertThat(Office.words(office.commands(ANA, words)))
        .contains("`/async-rules`", "`/async-rules log`", "`/async-rules undo`", "preview");
  }

  @Test
  void whoever_only_reads_a_plan_learns_in_whose_time_it_is() {
    office.saves(office.sheet().with(Field.STATUS, "own").with(Field.DIGEST, "C0NEWS"));
    assertThat(Office.words(office.commands(MAYA, "")))
        .contains(
            "asked Fri 10:00 in each one's own time zone\n"
                + "*Digest* Mon 12:00 in the time zone above, in <#C0NEWS>");
  }

  @Test
  void the_log_is_empty_at_first() {
    assertThat(Office.words(office.commands(MAYA, "LOG"))).startsWith("Nobody has changed");
  }

  @Test
  void the_log_says_when_who_and_what_in_the_readers_time() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE").with(Field.URGENT_WITHIN, "2h"));
    office.time.turnTo(Town.MONDAY_9_LISBON.plus(Duration.ofHours(30)));
    office.commands(BEN, "undo");
    assertThat(Office.words(office.commands(MAYA, "log")))
        .isEqualTo(
            """
            *The last changes here*
            • Tue 24 Nov 10:00, <@U0BEN> took the change before back: mode is observe now and urgent requests are answered within 4 h of working time
            • Mon 23 Nov 04:00, <@U0ANA>: mode is private now and urgent requests are answered within 2 h of working time""");
  }

  @Test
  void the_log_shows_the_last_ten() {
    for (int i = 1; i <= 13; i++) {
      office.saves(office.sheet().with(Field.URGENT_WITHIN, i + "h" + i + "m"));
    }
    assertThat(Office.words(office.commands(MAYA, "log")))
        .contains("13 h 13 min", "4 h 4 min")
        .doesNotContain("3 h 3 min of working time\n", "took")
        .hasLineCount(11);
  }

  @Test
  void undo_takes_the_latest_change_back_as_a_change_of_its_own() {
    office.saves(office.sheet().with(Field.MODE, "PRIVATE"));
    office.saves(office.sheet().with(Field.LEVEL, "COACHING"));
    assertThat(office.commands(BEN, "undo")).isEqualTo(new Reply.Whisper(ChangeCards.TAKEN_BACK));
    Change change = office.kept.of(Town.TEAM, DESIGN).orElseThrow();
    assertThat(change.number()).isEqualTo(3);
    assertThat(change.by()).isEqualTo(actor(BEN));
    assertThat(change.rules().mode()).isEqualTo(Mode.PRIVATE);
    assertThat(change.rules().level()).isEqualTo(Level.STRICT);
    assertThat(office.diary.open(Town.TEAM)).hasSize(3);
  }

  @Test
  void undo_of_the_first_change_brings_the_configuration_back() {
    office.saves(office.sheet().with(Field.MODE, "ON"));
    office.commands(ANA, "undo");
    assertThat(office.inForce()).isEqualTo(office.rules.atFirst(DESIGN));
  }

  @Test
  void undo_with_nothing_to_take_back_says_so() {
    assertThat(office.commands(ANA, "undo"))
        .isEqualTo(new Reply.Whisper(ChangeCards.NOTHING_TO_TAKE_BACK));
    assertThat(office.changes()).isZero();
  }

  @Test
  void hints_that_came_back_are_nothing_to_take_back() {
    office.fallsSilent(Office.GREETS);
    office.saves(office.sheet().with(Field.AGAIN, Office.GREETS));
    assertThat(office.commands(ANA, "undo"))
        .isEqualTo(new Reply.Whisper(ChangeCards.ONLY_HINTS_CAME_BACK));
    assertThat(office.changes()).isEqualTo(1);
  }

  @Test
  void undo_takes_other_hints_and_forms_back() {
    office.saves(office.sheet().with(Field.COURTESIES, "AWAY").with(Field.OFFERED));
    office.commands(ANA, "undo");
    assertThat(office.inForce()).isEqualTo(office.rules.atFirst(DESIGN));
  }

  @Test
  void undo_sends_no_digest_to_where_whoever_takes_back_is_not() {
    office.saves(office.sheet().with(Field.STATUS, "own").with(Field.DIGEST, Office.NEWS.value()));
    office.saves(office.sheet().with(Field.DIGEST));
    office.directory.know(new Channel(Office.NEWS, "news", Optional.of(ANA), false), ANA, MAYA);
    assertThat(Office.words(office.commands(BEN, "undo")))
        .isEqualTo("I left it as it is. " + RulesCards.NO_DIGEST_THERE);
    assertThat(office.changes()).isEqualTo(2);
    assertThat(office.commands(ANA, "undo")).isEqualTo(new Reply.Whisper(ChangeCards.TAKEN_BACK));
  }

  @Test
  void undo_leaves_what_the_status_objects_to() {
    office.saves(office.sheet().with(Field.STATUS, "own"));
    office.saves(office.sheet().with(Field.STATUS, "none"));
    office.planner.objection = Optional.of("Everybody needs four hours.");
    assertThat(Office.words(office.commands(ANA, "undo")))
        .isEqualTo("I left it as it is. Everybody needs four hours.");
    assertThat(office.changes()).isEqualTo(2);
  }
}

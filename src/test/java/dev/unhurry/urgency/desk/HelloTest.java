package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Outcome;
import dev.unhurry.urgency.Welcome;
import dev.unhurry.urgency.form.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What whoever invited the bot reads, and when they rather read nothing. */
class HelloTest {
  private static final String WHAT =
      "Thanks for inviting me to <#C0DESIGN>. I help people there to ask with context and to get"
          + " answers in each other's working hours. For now I only watch and say nothing there. ";
  private static final String ONCE =
      " I say this once. Until somebody switches me on, nothing more comes from me.";

  private final Office office = new Office();
  private final Hello hello = new Hello(office.rules, office.directory);

  private Outcome invitedBy(UserId inviter) {
    new Welcome(office.diary)
        .invited(new Invitation(actor(inviter), DESIGN, office.time.instant()));
    List<Duty> open =
        office.diary.open(Town.TEAM).stream().filter(d -> d.kind().equals(Welcome.KIND)).toList();
    assertThat(open).hasSize(1);
    return hello.due(open.get(0), office.time.instant());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an admin      | U0ANA  | To switch me on, write `/async-rules` in that channel.
          the creator   | U0BEN  | To switch me on, write `/async-rules` in that channel.
          anybody else  | U0MAYA | <@U0BEN> can switch me on with `/async-rules` in that channel, and so can workspace admins.
          """)
  void it_says_how_to_switch_the_bot_on_and_who_can(String name, String inviter, String how) {
    Outcome.Say say = (Outcome.Say) invitedBy(new UserId(inviter));
    assertThat(say.what()).isInstanceOf(Utterance.Tell.class);
    assertThat(say.what().listener()).contains(new UserId(inviter));
    assertThat(FakeMessenger.words(say.what()).text()).isEqualTo(WHAT + how + ONCE);
    assertThat(say.next()).isEmpty();
  }

  @Test
  void where_slack_names_no_creator_the_admins_are_named() {
    office.directory.know(new Channel(DESIGN, "design", Optional.empty(), false), MAYA);
    assertThat(FakeMessenger.words(((Outcome.Say) invitedBy(MAYA)).what()).text())
        .contains("A workspace admin can switch me on");
  }

  @ParameterizedTest(name = "mode {0}")
  @CsvSource({"OFF", "PRIVATE", "ON"})
  void where_somebody_chose_another_mode_nothing_is_said(String mode) {
    office.saves(office.sheet().with(Field.MODE, mode));
    assertThat(invitedBy(BEN)).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void where_somebody_set_the_rules_and_left_it_observing_nothing_is_said() {
    office.saves(office.sheet().with(Field.LEVEL, "COACHING"));
    assertThat(invitedBy(BEN)).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void where_the_bot_was_taken_out_again_nothing_is_said() {
    office.directory.botLeaves(DESIGN);
    assertThat(invitedBy(ANA)).isInstanceOf(Outcome.Drop.class);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(names = {"BOT", "EXTERNAL", "DEACTIVATED"})
  void who_cannot_be_written_to_is_not(Standing standing) {
    office.is(MAYA, "Maya", standing);
    assertThat(invitedBy(MAYA)).isInstanceOf(Outcome.Drop.class);
  }

  @Test
  void while_slack_does_not_say_who_invited_it_waits() {
    office.directory.away(true);
    assertThatThrownBy(() -> invitedBy(ANA)).isInstanceOf(DirectoryAway.class);
  }
}

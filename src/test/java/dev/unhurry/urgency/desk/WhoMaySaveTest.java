package dev.unhurry.urgency.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static dev.unhurry.urgency.form.Field.KEEPERS;
import static dev.unhurry.urgency.form.Field.MODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.form.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may change a channel's rules, and what a client may pretend. */
class WhoMaySaveTest {
  private static final UserId GIL = new UserId("U0GIL");

  private final Office office = new Office();

  WhoMaySaveTest() {
    office.preview.seen = Optional.of(PreviewingTest.QUIET_WEEK);
  }

  /** Gil with this standing; the form was opened before anybody asked who he is. */
  private Sheet before(Standing standing, boolean creator, boolean named, boolean present) {
    office.is(GIL, "Gil", Standing.MEMBER);
    if (named) {
      office.saves(office.sheet().naming(KEEPERS, GIL));
    }
    Sheet sheet = office.sheet().with(MODE, "PRIVATE");
    office.is(GIL, "Gil", standing);
    List<UserId> members = new ArrayList<>(List.of(ANA, BEN, MAYA));
    if (present) {
      members.add(GIL);
    }
    office.directory.know(
        new Channel(DESIGN, "design", Optional.of(creator ? GIL : BEN), false),
        members.toArray(UserId[]::new));
    return sheet;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an admin                         | ADMIN       | false | false | true  | true
          an admin who is not in it        | ADMIN       | false | false | false | true
          the creator                      | MEMBER      | true  | false | true  | true
          somebody named                   | MEMBER      | false | true  | true  | true
          a member                         | MEMBER      | false | false | true  | false
          the creator, who left it         | MEMBER      | true  | false | false | false
          somebody named, who left it      | MEMBER      | false | true  | false | false
          a guest                          | GUEST       | false | false | true  | false
          a named guest                    | GUEST       | false | true  | true  | false
          a guest who created it           | GUEST       | true  | false | true  | false
          somebody of another workspace    | EXTERNAL    | false | true  | true  | false
          a creator of another workspace   | EXTERNAL    | true  | false | true  | false
          a deactivated creator            | DEACTIVATED | true  | true  | true  | false
          an app that was named            | BOT         | false | true  | true  | false
          """)
  void may_change_the_rules(
      String name,
      Standing standing,
      boolean creator,
      boolean named,
      boolean present,
      boolean may) {
    Sheet sheet = before(standing, creator, named, present);
    int changes = office.changes();

    Reply opened = office.commands(GIL, "");
    Reply reply = office.sends(GIL, sheet);
    String seen = Office.words(office.previews(GIL, sheet));
    String told = Office.words(office.commands(GIL, "preview"));

    assertThat(opened).isInstanceOf(may ? Reply.Open.class : Reply.Whisper.class);
    assertThat(office.inForce().mode()).isEqualTo(may ? Mode.PRIVATE : Mode.OBSERVE);
    assertThat(office.changes()).isEqualTo(may ? changes + 1 : changes);
    String start = may ? "With these rules" : "This is for those who set the rules here. These";
    assertThat(List.of(seen, told)).allMatch(words -> words.startsWith(start));
    if (!may) {
      assertThat(Office.words(reply)).startsWith("Nothing was changed. These rules can be changed");
      assertThat(Office.words(office.commands(GIL, "undo"))).startsWith("Nothing was changed.");
      assertThat(office.preview.asked).isEmpty();
    }
  }

  @Test
  void somebody_whom_slack_does_not_know_is_refused() {
    Sheet sheet = office.sheet().with(MODE, "ON");
    assertThat(Office.words(office.sends(new UserId("U0NOBODY"), sheet)))
        .startsWith("Nothing was changed.");
    assertThat(office.changes()).isZero();
  }

  @Test
  void somebody_of_another_team_is_refused_even_with_an_admins_id() {
    Actor elsewhere = new Actor(new TeamId("T0ELSEWHERE"), ANA);
    Sheet sheet = office.sheet().with(MODE, "ON");
    Reply reply = office.desk.submitted(sheet.sentBy(elsewhere), office.time.instant());
    assertThat(Office.words(reply)).startsWith("Nothing was changed.");
    assertThat(office.kept.all(elsewhere.team())).isEmpty();
    assertThat(office.changes()).isZero();
  }

  @Test
  void the_creator_of_one_channel_cannot_send_its_form_for_another() {
    ChannelId other = new ChannelId("C0OTHER");
    office.directory.know(new Channel(other, "other", Optional.of(MAYA), false), BEN, MAYA);
    Sheet sheet = office.sheet().with(MODE, "ON");
    assertThat(Office.words(office.sends(BEN, sheet.pointingAt("C0OTHER:0"))))
        .contains("<@U0MAYA>");
    assertThat(office.kept.all(TEAM)).isEmpty();
    assertThat(office.sends(BEN, sheet)).as("his own").isEqualTo(Reply.QUIET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "C0DESIGN",
        "C0DESIGN:",
        "C0DESIGN:-1",
        "C0DESIGN:x",
        "C0DESIGN:99999999999",
        ":0",
        "{\"channel\":\"C0DESIGN\"}",
        "C0DESIGN:0:0",
        "<!channel>:0"
      })
  void a_pointer_that_is_none_is_refused(String pointer) {
    Sheet sheet = office.sheet().with(MODE, "ON").pointingAt(pointer);
    assertThat(Office.words(office.sends(ANA, sheet))).startsWith("This form cannot be used");
    assertThat(Office.words(office.previews(ANA, sheet))).startsWith("This form cannot be used");
    assertThat(office.changes()).isZero();
  }

  @Test
  void a_form_that_was_never_opened_on_what_holds_is_refused() {
    Sheet sheet = office.sheet().with(MODE, "ON");
    for (String pointer : List.of("C0DESIGN:1", "C0DESIGN:57")) {
      assertThat(Office.errors(office.sends(ANA, sheet.pointingAt(pointer)))).containsKey("mode");
    }
    assertThat(office.changes()).isZero();
  }

  @Test
  void a_form_with_a_field_left_out_changes_nothing() {
    for (Field field : Stream.of(Field.values()).filter(one -> !one.isSometimes()).toList()) {
      Sheet sheet = office.sheet().with(MODE, "ON").without(field);
      assertThat(Office.words(office.sends(ANA, sheet))).startsWith("This form cannot be used");
    }
    assertThat(office.changes()).isZero();
  }

  @Test
  void where_the_bot_is_not_in_the_channel_nothing_is_saved() {
    Sheet sheet = office.sheet().with(MODE, "ON");
    office.directory.botLeaves(DESIGN);
    assertThat(Office.words(office.sends(ANA, sheet))).contains("/invite @Unhurry");
    assertThat(Office.words(office.sends(ANA, sheet.pointingAt("C0NOWHERE:0"))))
        .contains("/invite @Unhurry");
    assertThat(office.changes()).isZero();
  }

  @Test
  void an_archived_channel_keeps_its_rules() {
    Sheet sheet = office.sheet().with(MODE, "ON");
    office.directory.know(new Channel(DESIGN, "design", Optional.of(BEN), true), ANA, BEN);
    assertThat(Office.words(office.sends(ANA, sheet))).contains("archived");
    assertThat(office.changes()).isZero();
  }

  @Test
  void while_slack_does_not_say_who_somebody_is_nothing_is_saved() {
    Sheet sheet = office.sheet().with(MODE, "ON");
    office.directory.away(true);
    assertThatThrownBy(() -> office.sends(ANA, sheet)).isInstanceOf(DirectoryAway.class);
    assertThat(office.changes()).isZero();
  }
}

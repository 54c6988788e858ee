package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Payloads as Slack was seen to send them, or documents them. */
class DeparturesTest {
  private static final TeamId TEAM = SlackMessengerTest.TEAM;
  private static final ChannelId C1 = new ChannelId("C1");
  private static final Instant AT = Instant.parse("2022-10-03T19:15:21.000300Z");

  private final Translate translate = new Translate(SlackMessengerTest.WORKSPACE);

  private Incoming event(String event) {
    String envelope =
        """
        {'token':'aaaa','team_id':'T1','api_app_id':'A0442TUPHGR','event':%s,
         'type':'event_callback','event_id':'Ev044RKJHB8W','event_time':1664824521,
         'authorizations':[{'enterprise_id':null,'team_id':'T1','user_id':'UBOT','is_bot':true,
         'is_enterprise_install':false}],'is_ext_shared_channel':false}
        """;
    return translate.event(
        JsonParser.parseString(envelope.formatted(event).replace('\'', '"')).getAsJsonObject());
  }

  private static Incoming gone(What what, Instant at) {
    return new Incoming.Gone(Departure.of(TEAM, what, C1, at));
  }

  private static final String LEFT =
      "{'type':'member_left_channel','user':'%s','channel':'C1','channel_type':'C','team':'T1',"
          + "'event_ts':'1664824521.000300'}";

  @Test
  void somebody_left_a_channel() {
    assertThat(event(LEFT.formatted("U2")))
        .isEqualTo(new Incoming.Gone(Departure.left(new Actor(TEAM, new UserId("U2")), C1, AT)));
  }

  @Test
  void the_bot_was_taken_out_whichever_event_says_so() {
    assertThat(event(LEFT.formatted("UBOT"))).isEqualTo(gone(What.UNINVITED, AT));
  }

  @ParameterizedTest
  @CsvSource({
    "channel_left,UNINVITED",
    "group_left,UNINVITED",
    "channel_archive,ARCHIVED",
    "group_archive,ARCHIVED",
    "channel_deleted,DELETED",
    "group_deleted,DELETED"
  })
  void a_channel_is_gone(String type, What what) {
    String known = "{'type':'%s','channel':'C1','actor_id':'U043H11ES4V','event_ts':'%s'}";
    assertThat(event(known.formatted(type, "1664824521.000300"))).isEqualTo(gone(what, AT));
  }

  @Test
  void an_event_without_a_moment_has_that_of_its_envelope() {
    assertThat(event("{'type':'channel_deleted','channel':'C1'}"))
        .isEqualTo(gone(What.DELETED, Instant.parse("2022-10-03T19:15:21Z")));
  }

  @ParameterizedTest
  @CsvSource({"channel_rename", "group_rename"})
  void a_channel_has_another_name(String type) {
    String renamed =
        "{'type':'%s','channel':{'id':'C1','name':'new_name','created':1360782804},"
            + "'event_ts':'1664824521.000300'}";
    assertThat(event(renamed.formatted(type))).isEqualTo(new Incoming.Renamed(C1));
  }

  @Test
  void a_channel_has_another_id() {
    assertThat(
            event(
                "{'type':'channel_id_changed','old_channel_id':'G012Y48650T',"
                    + "'new_channel_id':'C012Y48650T','event_ts':'1664824521.000300'}"))
        .isEqualTo(
            new Incoming.Renumbered(
                new NewChannelId(
                    TEAM, new ChannelId("G012Y48650T"), new ChannelId("C012Y48650T"), AT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'member_left_channel','user':null,'channel':'C1'}",
        "{'type':'channel_left','channel':{'id':'C1'}}",
        "{'type':'channel_archive','channel':'C1','event_ts':'soon'}",
        "{'type':'channel_rename','channel':'C1'}",
        "{'type':'channel_id_changed','old_channel_id':'G1'}"
      })
  void what_cannot_be_read_is_counted_and_passed_over(String event) {
    assertThat(event(event)).isEqualTo(Incoming.NOTHING);
    assertThat(translate.unreadable()).isOne();
  }
}

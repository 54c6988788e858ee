package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlackDirectoryTest {
  private static final Actor BEN = new Actor(SlackMessengerTest.TEAM, new UserId("U2"));

  private final WebApi api = mock(WebApi.class);
  private final AtomicLong nanos = new AtomicLong();
  private final SlackDirectory directory =
      new SlackDirectory(api, SlackMessengerTest.WORKSPACE, nanos::get);

  private void knows(String user) {
    when(api.call(any(), any(), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"user\":%s}".formatted(user)));
  }

  private Person ben() {
    return directory.person(BEN).orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a colleague           | {'team_id':'T1'}                          | MEMBER",
        "nothing known         | {}                                        | MEMBER",
        "a guest               | {'team_id':'T1','is_restricted':true}     | GUEST",
        "a one-channel guest   | {'is_ultra_restricted':true}              | GUEST",
        "another workspace     | {'team_id':'T2'}                          | EXTERNAL",
        "same organisation     | {'team_id':'T2','enterprise_user':{'teams':['T1']}} | MEMBER",
        "an admin              | {'team_id':'T1','is_admin':true}          | ADMIN",
        "an owner              | {'is_owner':true}                         | ADMIN",
        "an admin no more here | {'deleted':true,'is_admin':true}          | DEACTIVATED",
        "a bot with rights     | {'is_bot':true,'is_admin':true}           | BOT",
        "another's admin       | {'team_id':'T2','is_admin':true}          | EXTERNAL",
        "a stranger's admin    | {'is_stranger':true,'is_owner':true}      | EXTERNAL",
        "a guest with rights   | {'is_restricted':true,'is_admin':true}    | GUEST",
        "a lesser guest too    | {'is_ultra_restricted':true,'is_owner':true} | GUEST",
        "admin, same organisation | {'team_id':'T2','is_admin':true,'enterprise_user':{'teams':['T1']}} | ADMIN",
        "admin of the organisation alone | {'team_id':'T1','enterprise_user':{'is_admin':true,'teams':['T1']}} | MEMBER",
        "same organisation, not here | {'team_id':'T2','is_admin':true,'enterprise_user':{'teams':['T3']}} | EXTERNAL",
        "a stranger            | {'team_id':'T1','is_stranger':true}       | EXTERNAL",
        "a bot                 | {'is_bot':true}                           | BOT",
        "Slackbot              | {'id':'USLACKBOT','is_bot':false}         | BOT",
        "somebody who left     | {'deleted':true,'is_restricted':true}     | DEACTIVATED",
        "odd types             | {'deleted':null,'is_bot':'no','team_id':5} | EXTERNAL",
      })
  void slacks_flags_say_what_somebody_is_here(String name, String user, Standing standing) {
    knows(user.replace('\'', '"'));
    assertThat(ben().standing()).isEqualTo(standing);
  }

  @Test
  void somebody_of_whom_something_changed_is_asked_for_anew() {
    knows("{\"team_id\":\"T1\"}");
    ben();
    knows("{\"team_id\":\"T1\",\"deleted\":true}");
    assertThat(ben().standing()).isEqualTo(Standing.MEMBER);
    directory.forget(BEN);
    assertThat(ben().standing()).isEqualTo(Standing.DEACTIVATED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "none",
      value = {
        "'\"Asia/Tokyo\"', Asia/Tokyo",
        "'\"Europe/Lisbon\"', Europe/Lisbon",
        "'\"\"', none",
        "null, none",
        "'\"Mars/Olympus\"', none",
        "'\"+09:00\"', none",
        "'\"UTC+1\"', none",
        "'{}', none",
        "5, none"
      })
  void a_zone_is_one_of_the_zone_database_or_none(String tz, String zone) {
    knows("{\"tz\":%s}".formatted(tz));
    assertThat(ben().zone()).isEqualTo(Optional.ofNullable(zone).map(ZoneId::of));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'b','real_name':'Ben T','profile':{'display_name':'ben'}} | ben",
        "{'name':'b','real_name':'Ben T','profile':{'display_name':' '}}   | Ben T",
        "{'name':'b','profile':null}                                       | b",
        "{}                                                                | U2",
      })
  void a_name_is_the_one_people_see(String user, String name) {
    knows(user.replace('\'', '"'));
    assertThat(ben().name()).isEqualTo(name);
  }

  @Test
  void people_are_asked_for_once_in_hours() {
    knows("{}");
    ben();
    nanos.addAndGet(Duration.ofHours(3).toNanos());
    ben();
    verify(api, times(1)).call(any(), any(), any());
    nanos.addAndGet(Duration.ofHours(2).toNanos());
    ben();
    verify(api, times(2)).call(any(), any(), any());
  }

  @Test
  void somebody_known_stays_as_last_seen_while_slack_does_not_answer() {
    knows("{\"tz\":\"Asia/Tokyo\"}");
    ben();
    when(api.call(any(), any(), any())).thenReturn(new Answer.Unclear("timeout"));
    nanos.addAndGet(Duration.ofHours(5).toNanos());
    assertThat(ben().zone()).contains(ZoneId.of("Asia/Tokyo"));

    knows("{\"tz\":\"Europe/Lisbon\"}");
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(ben().zone()).as("asked again soon").contains(ZoneId.of("Europe/Lisbon"));
  }

  @Test
  void somebody_never_seen_is_not_guessed_while_slack_does_not_answer() {
    when(api.call(any(), any(), any())).thenReturn(new Answer.Unclear("timeout"));
    assertThatThrownBy(() -> directory.person(BEN)).isInstanceOf(DirectoryAway.class);
    knows("{\"tz\":\"Asia/Tokyo\"}");
    assertThat(ben().zone()).contains(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void somebody_whom_slack_no_longer_knows_is_nobody() {
    knows("{}");
    ben();
    when(api.call(any(), any(), any())).thenReturn(new Answer.Refused("user_not_found"));
    nanos.addAndGet(Duration.ofHours(5).toNanos());
    assertThat(directory.person(BEN)).isEmpty();
  }

  @Test
  void who_somebody_is_now_is_asked_anew_and_remembered() {
    knows("{'is_admin':true}".replace('\'', '"'));
    assertThat(ben().standing()).isEqualTo(Standing.ADMIN);
    knows("{}");
    assertThat(directory.personNow(BEN).orElseThrow().standing()).isEqualTo(Standing.MEMBER);
    assertThat(ben().standing()).as("the others see it too").isEqualTo(Standing.MEMBER);
    verify(api, times(2)).call(any(), any(), any());
  }

  static List<Answer> who_somebody_is_now_is_never_what_they_were() {
    return List.of(
        new Answer.Unclear("timeout"),
        new Answer.Limited(Duration.ofSeconds(30)),
        new Answer.Refused("token_revoked"));
  }

  @ParameterizedTest
  @MethodSource
  void who_somebody_is_now_is_never_what_they_were(Answer none) {
    knows("{\"is_admin\":true}");
    ben();
    when(api.call(any(), any(), any())).thenReturn(none);
    assertThatThrownBy(() -> directory.personNow(BEN)).isInstanceOf(DirectoryAway.class);
    assertThat(ben().standing()).as("good enough for the rest").isEqualTo(Standing.ADMIN);
  }

  @Test
  void somebody_who_is_gone_now_is_nobody() {
    knows("{}");
    ben();
    when(api.call(any(), any(), any())).thenReturn(new Answer.Refused("user_not_found"));
    assertThat(directory.personNow(BEN)).isEmpty();
    assertThat(directory.person(BEN)).isEmpty();
  }

  @Test
  void a_token_that_is_not_taken_makes_nobody_of_nobody() {
    knows("{\"tz\":\"Asia/Tokyo\"}");
    ben();
    when(api.call(any(), any(), any())).thenReturn(new Answer.Refused("invalid_auth"));
    nanos.addAndGet(Duration.ofHours(5).toNanos());
    assertThat(ben().zone()).contains(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void nobody_is_remembered_briefly() {
    when(api.call(any(), any(), any())).thenReturn(new Answer.Refused("user_not_found"));
    assertThat(directory.person(BEN)).isEmpty();
    assertThat(directory.person(BEN)).isEmpty();
    verify(api, times(1)).call(any(), any(), any());
    knows("{}");
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(directory.person(BEN)).isPresent();
  }

  @Test
  void what_is_in_another_workspace_is_not_asked_for() {
    TeamId other = new TeamId("T2");
    assertThat(directory.person(new Actor(other, new UserId("U2")))).isEmpty();
    assertThat(directory.personNow(new Actor(other, new UserId("U2")))).isEmpty();
    assertThat(directory.channel(other, new ChannelId("C1"))).isEmpty();
    assertThat(directory.members(other, new ChannelId("C1"))).isEmpty();
    assertThat(directory.group(other, new GroupId("S1"))).isEmpty();
    verify(api, times(0)).call(any(), any(), any());
  }

  @Test
  void who_is_in_a_user_group_is_asked_of_slack() {
    when(api.call(any(), any(), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"users\":[\"U2\"]}"));
    assertThat(directory.group(SlackMessengerTest.TEAM, new GroupId("S1")))
        .containsExactly(BEN.user());
  }

  @Test
  void a_link_opens_the_message() {
    MessageRef message =
        new MessageRef(
            SlackMessengerTest.TEAM, new ChannelId("C1"), new MessageTs("1700000000.000100"));
    assertThat(directory.link(message))
        .hasToString("https://unhurry.slack.com/archives/C1/p1700000000000100");
  }
}

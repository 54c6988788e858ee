package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackChannelsTest {
  private static final ChannelId DESIGN = new ChannelId("C1");
  private static final String A_CHANNEL =
      "{'id':'C1','name':'design','creator':'U1','is_archived':false}";

  private final WebApi api = mock(WebApi.class);
  private final AtomicLong nanos = new AtomicLong();
  private final SlackChannels channels = new SlackChannels(api, nanos::get);

  private static Answer done(String body) {
    return SlackMessengerTest.done(body.replace('\'', '"'));
  }

  private void slackAnswers(Answer answer) {
    when(api.call(any(), any(), any())).thenReturn(answer);
  }

  private void knows(String channel) {
    slackAnswers(done("{'ok':true,'channel':%s}".formatted(channel)));
  }

  static List<Answer> answersThatTellNothing() {
    return List.of(
        new Answer.Unclear("timeout"),
        new Answer.Limited(Duration.ofSeconds(30)),
        new Answer.Refused("token_revoked"),
        new Answer.Refused("fetch_members_failed"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'design','creator':'U1','is_archived':false} | design | U1 | false",
        "{'name':'old','creator':'U1','is_archived':true}     | old    | U1 | true",
        "{'name':'of-slack','creator':''}                     | of-slack |  | false",
        "{'name':'odd','creator':null,'is_archived':'no'}     | odd    |    | false",
      })
  void a_channel_is_its_name_its_creator_and_whether_it_is_archived(
      String told, String name, String creator, boolean archived) {
    knows(told);
    assertThat(channels.channel(DESIGN))
        .contains(
            new Channel(DESIGN, name, Optional.ofNullable(creator).map(UserId::new), archived));
  }

  @Test
  void a_channel_is_asked_for_once_in_minutes() {
    knows(A_CHANNEL);
    channels.channel(DESIGN);
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    channels.channel(DESIGN);
    verify(api, times(1)).call(eq("conversations.info"), eq(Map.of("channel", "C1")), any());
    knows(A_CHANNEL.replace("design", "design-2"));
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    assertThat(channels.channel(DESIGN).orElseThrow().name()).isEqualTo("design-2");
  }

  @Test
  void a_channel_of_which_something_changed_is_asked_for_anew_and_stays_as_last_seen_till_then() {
    knows(A_CHANNEL);
    channels.channel(DESIGN);
    channels.forget(DESIGN);
    slackAnswers(new Answer.Unclear("timeout"));
    assertThat(channels.channel(DESIGN).orElseThrow().name()).isEqualTo("design");
    channels.forget(DESIGN);
    knows(A_CHANNEL.replace("design", "design-2"));
    assertThat(channels.channel(DESIGN).orElseThrow().name()).isEqualTo("design-2");
  }

  @ParameterizedTest
  @MethodSource("answersThatTellNothing")
  void a_channel_stays_as_last_seen_while_slack_tells_nothing(Answer nothing) {
    knows(A_CHANNEL);
    channels.channel(DESIGN);
    slackAnswers(nothing);
    nanos.addAndGet(Duration.ofHours(5).toNanos());
    assertThat(channels.channel(DESIGN)).isPresent();
    knows(A_CHANNEL.replace("false", "true"));
    nanos.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(channels.channel(DESIGN).orElseThrow().archived()).as("asked again soon").isTrue();
  }

  @ParameterizedTest
  @MethodSource("answersThatTellNothing")
  void of_a_channel_never_seen_nothing_is_guessed(Answer nothing) {
    slackAnswers(nothing);
    assertThatThrownBy(() -> channels.channel(DESIGN)).isInstanceOf(DirectoryAway.class);
    assertThatThrownBy(() -> channels.members(DESIGN)).isInstanceOf(DirectoryAway.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel_not_found",
        "not_in_channel",
        "missing_scope",
        "channel_is_limited_access",
        "method_not_supported_for_channel_type"
      })
  void what_the_bot_may_not_see_is_not_there(String refusal) {
    knows(A_CHANNEL);
    channels.channel(DESIGN);
    slackAnswers(new Answer.Refused(refusal));
    nanos.addAndGet(Duration.ofMinutes(6).toNanos());
    assertThat(channels.channel(DESIGN)).isEmpty();
    assertThat(channels.members(DESIGN)).isEmpty();
    slackAnswers(new Answer.Unclear("timeout"));
    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    assertThatThrownBy(() -> channels.channel(DESIGN))
        .as("what was seen before is forgotten")
        .isInstanceOf(DirectoryAway.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'id':'D1','is_im':true}", "{'id':'G1','is_mpim':true,'name':'x'}"})
  void private_conversations_are_no_channels(String told) {
    knows(told);
    assertThat(channels.channel(DESIGN)).isEmpty();
  }

  private static String page(String members, String next) {
    return "{'ok':true,'members':[%s],'response_metadata':{'next_cursor':'%s'}}"
        .formatted(members, next);
  }

  private void slackAnswersByCursor(Map<String, Answer> answers) {
    when(api.call(any(), any(), any()))
        .thenAnswer(
            call ->
                answers.get(call.<Map<String, String>>getArgument(1).getOrDefault("cursor", "")));
  }

  @Test
  void members_are_read_page_by_page_to_the_end_and_each_once() {
    slackAnswersByCursor(
        Map.of(
            "", done(page("'U1','UBOT'", "n1")),
            "n1", done(page("'U2','U1'", "n2")),
            "n2", done("{'ok':true,'members':['U3']}")));
    assertThat(channels.members(DESIGN))
        .extracting(UserId::value)
        .containsExactly("U1", "UBOT", "U2", "U3");
    verify(api, times(3))
        .call(eq("conversations.members"), argThat(it -> "200".equals(it.get("limit"))), any());
  }

  @Test
  void members_are_asked_for_anew_each_time() {
    slackAnswers(done(page("'U1'", "")));
    channels.members(DESIGN);
    slackAnswers(done(page("'U1','U2'", "")));
    assertThat(channels.members(DESIGN)).hasSize(2);
  }

  @Test
  void half_a_list_of_members_is_none() {
    slackAnswersByCursor(
        Map.of("", done(page("'U1'", "n1")), "n1", new Answer.Limited(Duration.ofSeconds(30))));
    assertThatThrownBy(() -> channels.members(DESIGN)).isInstanceOf(DirectoryAway.class);
  }

  @Test
  void members_that_come_too_slowly_or_without_end_are_not_waited_for() {
    when(api.call(any(), any(), any()))
        .thenAnswer(
            call -> {
              Duration within = call.getArgument(2);
              assertThat(within).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(2));
              nanos.addAndGet(within.toNanos());
              return done(page("'U1'", "again"));
            });
    assertThatThrownBy(() -> channels.members(DESIGN)).hasMessageContaining("in time");
    assertThat(nanos).hasValue(SlackChannels.ALL_PAGES.toNanos());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the bot is in it          | {'name':'design','is_member':true}               | true",
        "the bot is not in it      | {'name':'design','is_member':false}              | false",
        "Slack does not say        | {'name':'design'}                                | false",
        "a conversation of several | {'name':'x','is_mpim':true,'is_member':true}     | false",
      })
  void a_channel_of_the_bots_own_is_one_it_is_in(String name, String told, boolean joined) {
    knows(told);
    assertThat(channels.joinedNow(DESIGN).isPresent()).isEqualTo(joined);
  }

  @Test
  void whether_the_bot_is_in_a_channel_is_asked_each_time_and_never_remembered() {
    knows("{'name':'design','is_member':true}");
    assertThat(channels.joinedNow(DESIGN)).isPresent();
    knows("{'name':'design','is_member':false}");
    assertThat(channels.joinedNow(DESIGN)).isEmpty();
    slackAnswers(new Answer.Refused("channel_not_found"));
    assertThat(channels.joinedNow(DESIGN)).isEmpty();
    slackAnswers(new Answer.Unclear("timeout"));
    assertThatThrownBy(() -> channels.joinedNow(DESIGN)).isInstanceOf(DirectoryAway.class);
  }

  @Test
  void about_a_private_conversation_slack_is_not_asked() {
    assertThat(channels.joinedNow(new ChannelId("D1"))).isEmpty();
    verify(api, times(0)).call(any(), any(), any());
  }
}

package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.History.Entry;
import dev.unhurry.chat.History.Found;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackHistoryTest {
  private static final MessageRef FROM =
      new MessageRef(
          SlackMessengerTest.TEAM, new ChannelId("C1"), new MessageTs("1700000000.000100"));
  private static final Path SAMPLE =
      Path.of("../shared/slack/sdk-json-logs/api/conversations.history.json");

  private final WebApi api = mock(WebApi.class);
  private final SlackHistory history = new SlackHistory(api, SlackMessengerTest.WORKSPACE);

  private List<Entry> read(String messages) {
    when(api.call(any(), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"messages\":%s}".formatted(messages)));
    return history
        .from(FROM)
        .match(
            Found::entries,
            later -> {
              throw new AssertionError(later);
            },
            unread -> {
              throw new AssertionError(unread);
            });
  }

  @Test
  void hurried_it_waits_no_longer_than_an_acknowledgement_can() {
    when(api.call(any(), any(), eq(Duration.ofSeconds(2)))).thenReturn(new Answer.Unclear("slow"));
    assertThat(history.hurried().from(FROM)).isEqualTo(new History.Unread("slow"));
    verify(api, never()).call(any(), any());
  }

  @Test
  void it_asks_from_the_message_on_and_gives_the_oldest_first() {
    List<Entry> entries =
        read(
            """
            [{"ts":"1700000009.000100","user":"U2","text":"later"},
             {"ts":"1700000000.000100","user":"U1","text":"first","reply_count":2,
              "reactions":[{"name":"eyes"}],"blocks":[{"no":"type"}]}]
            """);
    verify(api)
        .call(
            "conversations.history",
            Map.of(
                "channel",
                "C1",
                "oldest",
                "1700000000.000100",
                "inclusive",
                "true",
                "limit",
                "100"));
    assertThat(entries)
        .extracting(entry -> entry.message().text())
        .containsExactly("first", "later");
    assertThat(entries.get(0).answered()).isTrue();
    assertThat(entries.get(0).reacted()).isTrue();
    assertThat(entries.get(1).answered()).isFalse();
    assertThat(entries.get(1).reacted()).isFalse();
    assertThat(entries).noneMatch(Entry::bot);
  }

  @Test
  void a_message_of_a_thread_that_was_deleted_is_not_there() {
    when(api.call(any(), any())).thenReturn(new Answer.Refused("thread_not_found"));
    assertThat(history.one(FROM, Optional.of(FROM.ts())))
        .isEqualTo(new History.Found(List.of(), true));
    when(api.call(any(), any())).thenReturn(new Answer.Refused("channel_not_found"));
    assertThat(history.one(FROM, Optional.of(FROM.ts())))
        .isEqualTo(new History.Unread("channel_not_found"));
  }

  @Test
  void a_thread_is_read_from_a_moment_on_with_who_reacted() {
    when(api.call(any(), any()))
        .thenReturn(
            SlackMessengerTest.done(
                """
                {"ok":true,"has_more":true,"messages":[
                 {"ts":"1700000000.000100","user":"U1","text":"ask","reactions":[
                  {"name":"eyes::skin-tone-2","users":["U2"]},{"name":"eyes","users":["U3"]}]},
                 {"ts":"1700000009.000100","thread_ts":"1700000000.000100","user":"U2","text":"a"}]}
                """));

    History.Lookup read = history.thread(FROM, Instant.ofEpochSecond(1_700_000_005));

    verify(api)
        .call(
            "conversations.replies",
            Map.of(
                "channel", "C1",
                "ts", "1700000000.000100",
                "oldest", "1700000005.000000",
                "inclusive", "true",
                "limit", "100"));
    Found found = (Found) read;
    assertThat(found.whole()).isFalse();
    assertThat(found.entries().get(0).reactions())
        .isEqualTo(Map.of("eyes", List.of(new UserId("U2"), new UserId("U3"))));
    assertThat(found.entries().get(1).message().thread()).contains(FROM.ts());
  }

  @Test
  void what_no_person_said_is_marked_and_what_cannot_be_read_is_left_out() {
    List<Entry> entries =
        read(
            """
            [{"ts":"1700000001.000100","bot_id":"B1","user":"UBOT","text":"bot"},
             {"ts":"1700000002.000100","subtype":"bot_message","text":"hook"},
             {"ts":"1700000003.000100","subtype":"channel_join","user":"U3","text":"joined"},
             {"ts":"1700000004.000100","subtype":"file_share","user":"U1","text":null},
             {"ts":"1700000005.000100","subtype":"tombstone","user":"USLACKBOT"},
             {"ts":"soon","user":"U1"}, {"user":"U1"}, 5, null]
            """);
    assertThat(entries).extracting(Entry::bot).containsExactly(true, true, true, false);
    assertThat(entries.get(3).message().text()).isEmpty();
  }

  @Test
  void what_was_deleted_under_replies_leaves_no_entry() {
    assertThat(
            read(
                """
                [{"ts":"1700000000.000100","subtype":"tombstone","user":"USLACKBOT",
                  "text":"This message was deleted.","reply_count":1}]
                """))
        .isEmpty();
  }

  @Test
  void a_post_is_read_again_by_the_block_ids_of_its_sections() {
    List<Entry> entries =
        read(
            """
            [{"ts":"1700000001.000100","bot_id":"B1","user":"UBOT","text":"A review","blocks":[
              {"type":"section","block_id":"need","text":{"type":"mrkdwn","text":"a &lt;b&gt;"}},
              {"type":"section","block_id":"why","text":{"type":"mrkdwn","text":"because"}},
              {"type":"section","text":{"type":"mrkdwn","text":"without an id"}},
              {"type":"section","block_id":"fields","fields":[]},
              {"type":"context","block_id":"small","elements":[]},{"type":"divider"}]}]
            """);
    assertThat(entries.get(0).blocks())
        .isEqualTo(Map.of("need", "a &lt;b&gt;", "why", "because", "fields", ""));
  }

  private static final String TWO =
      """
      {"ok":true,"has_more":%s,"messages":[
        {"ts":"1700000000.000100","user":"U1","text":"it"},
        {"ts":"1699999999.000100","user":"U1","text":"before"}]}
      """;

  private static List<String> texts(History.Lookup look) {
    return ((Found) look).entries().stream().map(entry -> entry.message().text()).toList();
  }

  @Test
  void around_a_message_reaches_back_as_far_as_asked() {
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(TWO.formatted(false)));
    History.Lookup look = history.around(FROM, Duration.ofMinutes(10));
    assertThat(texts(look)).containsExactly("before", "it");
    assertThat(((Found) look).whole()).isTrue();
    verify(api)
        .call(
            "conversations.history",
            Map.of(
                "channel",
                "C1",
                "oldest",
                "1699999400.000100",
                "inclusive",
                "true",
                "limit",
                "100"));
  }

  @Test
  void from_a_message_on_what_stood_before_it_is_left_out() {
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(TWO.formatted(false)));
    assertThat(texts(history.from(FROM))).containsExactly("it");
  }

  @Test
  void a_page_that_was_too_short_says_so() {
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(TWO.formatted(true)));
    assertThat(((Found) history.around(FROM, Duration.ofMinutes(10))).whole()).isFalse();
  }

  @Test
  void between_two_moments_both_ends_are_asked_for() {
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(TWO.formatted(false)));
    Instant to = Instant.ofEpochSecond(1_700_000_000);
    history.between(FROM.team(), FROM.channel(), to.minusSeconds(3600), to);
    verify(api)
        .call(
            "conversations.history",
            Map.of(
                "channel", "C1",
                "oldest", "1699996400.000000",
                "latest", "1700000000.000000",
                "inclusive", "true",
                "limit", "100"));
  }

  @Test
  void one_message_is_that_one_and_no_neighbour() {
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(TWO.formatted(false)));
    assertThat(texts(history.one(FROM, Optional.empty()))).containsExactly("it");
    verify(api)
        .call(
            "conversations.history",
            Map.of(
                "channel", "C1",
                "oldest", "1700000000.000100",
                "latest", "1700000000.000100",
                "inclusive", "true",
                "limit", "100"));
  }

  @Test
  void one_reply_is_read_from_its_thread_without_what_it_answers() {
    String thread = "1699990000.000100";
    when(api.call(any(), any()))
        .thenReturn(
            SlackMessengerTest.done(
                """
                {"ok":true,"messages":[
                  {"ts":"%1$s","thread_ts":"%1$s","user":"U2","text":"parent","reply_count":1},
                  {"ts":"1700000000.000100","thread_ts":"%1$s","user":"U1","text":"reply"}]}
                """
                    .formatted(thread)));
    History.Lookup look = history.one(FROM, Optional.of(new MessageTs(thread)));
    assertThat(texts(look)).containsExactly("reply");
    assertThat(((Found) look).entries().get(0).message().thread()).contains(new MessageTs(thread));
    verify(api)
        .call(
            "conversations.replies",
            Map.of(
                "channel", "C1",
                "ts", thread,
                "oldest", "1700000000.000100",
                "latest", "1700000000.000100",
                "inclusive", "true",
                "limit", "100"));
  }

  @Test
  void of_one_message_that_was_deleted_nothing_is_found() {
    when(api.call(any(), any()))
        .thenReturn(SlackMessengerTest.done("{\"ok\":true,\"messages\":[]}"));
    assertThat(history.one(FROM, Optional.empty())).isEqualTo(new Found(List.of(), true));
  }

  @Test
  void another_workspace_is_not_asked_for() {
    MessageRef elsewhere = new MessageRef(new TeamId("T2"), FROM.channel(), FROM.ts());
    assertThat(history.from(elsewhere)).isEqualTo(new History.Unread("another workspace"));
    verify(api, never()).call(any(), any());
  }

  @Test
  void it_says_when_it_may_ask_again_and_why_it_could_not_read() {
    when(api.call(any(), any())).thenReturn(new Answer.Limited(Duration.ofSeconds(60)));
    assertThat(history.from(FROM)).isEqualTo(new History.Later(Duration.ofSeconds(60)));
    when(api.call(any(), any())).thenReturn(new Answer.Refused("not_in_channel"));
    assertThat(history.from(FROM)).isEqualTo(new History.Unread("not_in_channel"));
    when(api.call(any(), any())).thenReturn(new Answer.Unclear("timeout"));
    assertThat(history.from(FROM)).isEqualTo(new History.Unread("timeout"));
  }

  @Test
  void an_answer_with_every_kind_of_block_and_blank_values_is_read() throws Exception {
    assumeThat(SAMPLE).as("a recorded answer beside the project").exists();
    when(api.call(any(), any())).thenReturn(SlackMessengerTest.done(Files.readString(SAMPLE)));
    assertThat(history.from(FROM)).isInstanceOf(History.Found.class);
  }
}

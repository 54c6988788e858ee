package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.History.Entry;
import dev.unhurry.chat.History.Found;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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

package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoinedChannelsTest {
  private static final TeamId TEAM = new TeamId("T1");
  private static final String METHOD = "users.conversations";

  private final WebApi api = mock(WebApi.class);

  private static Answer page(String next, String... channels) {
    String all =
        String.join(",", List.of(channels).stream().map(c -> "{'id':'" + c + "'}").toList());
    return SlackMessengerTest.done(
        "{'ok':true,'channels':[%s],'response_metadata':{'next_cursor':'%s'}}"
            .formatted(all, next)
            .replace('\'', '"'));
  }

  private List<String> joined() {
    return new JoinedChannels(api).all(TEAM).stream().map(ChannelId::value).toList();
  }

  @Test
  void all_pages_are_read_and_nothing_that_is_archived() {
    Map<String, String> first =
        Map.of(
            "types", "public_channel,private_channel", "exclude_archived", "true", "limit", "200");
    when(api.call(eq(METHOD), eq(first), any())).thenReturn(page("more", "C1", "C2"));
    when(api.call(eq(METHOD), argThat(it -> it != null && "more".equals(it.get("cursor"))), any()))
        .thenReturn(page("", "C2", "C3"));
    assertThat(joined()).containsExactly("C1", "C2", "C3");
  }

  @Test
  void where_private_ones_may_not_be_seen_the_public_ones_are_read() {
    when(api.call(any(), any(), any())).thenReturn(new Answer.Refused("missing_scope"));
    when(api.call(
            eq(METHOD),
            argThat(it -> it != null && it.get("types").equals("public_channel")),
            any()))
        .thenReturn(page("", "C1"));
    assertThat(joined()).containsExactly("C1");
  }

  static List<Answer> answersThatTellNothing() {
    return List.of(
        new Answer.Unclear("timeout"),
        new Answer.Limited(Duration.ofSeconds(30)),
        new Answer.Refused("missing_scope"),
        new Answer.Refused("token_revoked"));
  }

  @ParameterizedTest
  @MethodSource("answersThatTellNothing")
  void whoever_is_told_nothing_asks_again(Answer nothing) {
    when(api.call(any(), any(), any())).thenReturn(nothing);
    assertThatThrownBy(this::joined).isInstanceOf(DirectoryAway.class);
  }
}

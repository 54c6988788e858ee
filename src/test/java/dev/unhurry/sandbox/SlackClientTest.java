package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slack's own clients must find nothing strange here. */
class SlackClientTest {
  private final LocalSlack slack = LocalSlack.start(0, Instant.parse("2026-03-02T09:00:00Z"));
  private final Ask ask = new Ask(slack);
  private final Slack http = Slack.getInstance(config());
  private final MethodsClient client = http.methods(slack.botToken());

  @AfterEach
  void close() throws Exception {
    http.close();
    slack.close();
  }

  private SlackConfig config() {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.api().toString());
    config.setStatsEnabled(false);
    return config;
  }

  private void nothingUnknownWasSent() {
    assertThat(ask.get("calls").body().path("calls"))
        .isNotEmpty()
        .allSatisfy(call -> assertThat(call.path("unknown")).as(call.toString()).isEmpty());
  }

  @Test
  void it_reads_who_and_what_there_is() throws Exception {
    assertThat(client.authTest(r -> r).getBotId()).isEqualTo("BUNHURRY001");
    assertThat(client.usersInfo(r -> r.user("UBEN0000001")).getUser().getTz())
        .isEqualTo("Asia/Tokyo");
    assertThat(client.usersList(r -> r.limit(200)).getMembers()).hasSize(5);
    ConversationsListResponse list =
        client.conversationsList(r -> r.limit(2).types(List.of(ConversationType.PUBLIC_CHANNEL)));
    assertThat(list.getChannels()).hasSize(2);
    assertThat(
            client
                .conversationsList(
                    r -> r.limit(9).cursor(list.getResponseMetadata().getNextCursor()))
                .getChannels())
        .hasSize(2);
    assertThat(client.conversationsInfo(r -> r.channel("C00DESIGN")).getChannel().isMember())
        .isTrue();
    assertThat(client.conversationsMembers(r -> r.channel("C00DESIGN")).getMembers())
        .contains("UUNHURRY001", "UANA0000001");
    assertThat(client.botsInfo(r -> r.bot("BUNHURRY001")).getBot().getUserId())
        .isEqualTo("UUNHURRY001");
    assertThat(client.usergroupsUsersList(r -> r.usergroup("SPLATFORM01")).getUsers()).hasSize(2);
    assertThat(client.dndInfo(r -> r.user("UANA0000001")).isDndEnabled()).isFalse();
    assertThat(client.teamInfo(r -> r).getTeam().getName()).isEqualTo("Lumen Studio");
    nothingUnknownWasSent();
  }

  @Test
  void it_says_changes_finds_and_takes_back() throws Exception {
    String dm = client.conversationsOpen(r -> r.users(List.of("UBEN0000001"))).getChannel().getId();
    String ts =
        client
            .chatPostMessage(
                r ->
                    r.channel(dm)
                        .text("Two things wait")
                        .blocks(
                            Blocks.asBlocks(
                                Blocks.section(
                                    s -> s.text(BlockCompositions.markdownText("*Two*")))))
                        .metadata(
                            Message.Metadata.builder()
                                .eventType("duty")
                                .eventPayload(Map.of("id", "d1"))
                                .build()))
            .getTs();
    ConversationsHistoryResponse history =
        client.conversationsHistory(r -> r.channel(dm).includeAllMetadata(true).limit(15));
    assertThat(history.getMessages().get(0).getMetadata().getEventPayload())
        .containsEntry("id", "d1");
    assertThat(client.chatUpdate(r -> r.channel(dm).ts(ts).text("One thing")).isOk()).isTrue();
    assertThat(client.chatDelete(r -> r.channel(dm).ts(ts)).isOk()).isTrue();
    assertThat(client.conversationsHistory(r -> r.channel(dm)).getMessages()).isEmpty();
    nothingUnknownWasSent();
  }

  private String post(String text, String thread) throws Exception {
    return client.chatPostMessage(r -> r.channel("C00DESIGN").text(text).threadTs(thread)).getTs();
  }

  private static List<String> texts(List<Message> messages) {
    return messages.stream().map(Message::getText).toList();
  }

  @Test
  void history_from_a_moment_on_starts_next_to_it_and_between_two_at_the_later_one()
      throws Exception {
    String first = post("one", null);
    post("two", null);
    String last = post("three", null);
    ConversationsHistoryResponse on =
        client.conversationsHistory(
            r -> r.channel("C00DESIGN").oldest(first).inclusive(true).limit(2));
    assertThat(texts(on.getMessages())).containsExactly("two", "one");
    assertThat(on.isHasMore()).isTrue();
    ConversationsHistoryResponse rest =
        client.conversationsHistory(
            r ->
                r.channel("C00DESIGN")
                    .oldest(first)
                    .inclusive(true)
                    .limit(2)
                    .cursor(on.getResponseMetadata().getNextCursor()));
    assertThat(texts(rest.getMessages())).containsExactly("three");
    assertThat(rest.isHasMore()).isFalse();
    ConversationsHistoryResponse between =
        client.conversationsHistory(
            r -> r.channel("C00DESIGN").oldest(first).latest(last).inclusive(true).limit(2));
    assertThat(texts(between.getMessages())).containsExactly("three", "two");
    assertThat(between.isHasMore()).isTrue();
    assertThat(
            texts(
                client
                    .conversationsHistory(r -> r.channel("C00DESIGN").oldest(first).latest(last))
                    .getMessages()))
        .containsExactly("two");
    nothingUnknownWasSent();
  }

  @Test
  void one_message_is_read_alone_and_a_reply_beside_what_it_answers() throws Exception {
    String parent = post("parent", null);
    post("early", parent);
    String reply = post("reply", parent);
    post("late", parent);
    Message alone =
        client
            .conversationsHistory(
                r -> r.channel("C00DESIGN").oldest(parent).latest(parent).inclusive(true))
            .getMessages()
            .get(0);
    assertThat(alone.getText()).isEqualTo("parent");
    assertThat(alone.getReplyCount()).isEqualTo(3);
    assertThat(
            texts(
                client
                    .conversationsReplies(
                        r ->
                            r.channel("C00DESIGN")
                                .ts(parent)
                                .oldest(reply)
                                .latest(reply)
                                .inclusive(true))
                    .getMessages()))
        .containsExactly("parent", "reply");
    nothingUnknownWasSent();
  }

  @Test
  void bolt_over_its_own_socket_hears_and_answers() throws Exception {
    App app = new App(AppConfig.builder().slack(http).singleTeamBotToken(slack.botToken()).build());
    List<String> heard = new CopyOnWriteArrayList<>();
    app.event(
        MessageEvent.class,
        (payload, context) -> {
          heard.add(payload.getEvent().getText());
          return context.ack();
        });
    app.command("/async", (request, context) -> context.ack("Nothing waits for you."));
    SocketModeApp sockets =
        new SocketModeApp(slack.appToken(), app, SocketModeClient.Backend.Tyrus, 4);
    try {
      sockets.startAsync();
      while (ask.get("sockets").body().path("open").asInt() == 0) {
        Thread.onSpinWait();
      }
      ask.post("messages", "{\"user\":\"ana\",\"channel\":\"design\",\"text\":\"<@ben> hey\"}");
      assertThat(heard).containsExactly("<@UBEN0000001> hey");
      assertThat(
              ask.post(
                      "commands",
                      "{\"user\":\"ana\",\"channel\":\"design\",\"command\":\"/async\"}")
                  .ok())
          .isTrue();
      assertThat(ask.get("messages?channel=design&viewer=ana").body().toString())
          .contains("Nothing waits for you.");
    } finally {
      sockets.close();
    }
  }
}

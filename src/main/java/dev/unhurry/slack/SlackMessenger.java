package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Delivery;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Utterance;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says things by the Web API.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 */
final class SlackMessenger implements Messenger {
  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);

  static final String EVENT_TYPE = "unhurry_duty";

  /** A conversation that could not be opened: nothing was said, so it may simply be tried again. */
  private static final Duration OPEN_AGAIN = Duration.ofSeconds(10);

  /** Slower, it is tried again: the post itself may take ten seconds more of a duty's lease. */
  static final Duration OPENING = Duration.ofSeconds(4);

  private static final Set<String> OF_THE_TOKEN =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "org_login_required",
          "team_access_not_granted");

  private static final Duration UNTIL_A_HUMAN_LOOKS = Duration.ofMinutes(10);

  /** What is to go has gone: a second try after a lost answer, or somebody deleted it. */
  private static final Delivery GONE = new Delivery.Refused("message_not_found");

  private static final int MOST_CONVERSATIONS = 10_000;

  private final WebApi api;
  private final Workspace workspace;
  private final Gson gson;
  private final Probing probing;
  private final Cache<Actor, ChannelId> conversations =
      Caffeine.newBuilder().maximumSize(MOST_CONVERSATIONS).build();

  SlackMessenger(WebApi api, Workspace workspace, Gson gson) {
    this.api = api;
    this.workspace = workspace;
    this.gson = gson;
    this.probing = new Probing(api, workspace);
  }

  @Override
  public Delivery say(Utterance what, String id) {
    if (!what.team().equals(workspace.team())) {
      return new Delivery.Refused("another workspace");
    }
    if (what instanceof Utterance.Whisper whisper) {
      return whisper(whisper);
    }
    if (what instanceof Utterance.Tell tell) {
      return conversation(
          tell.to(), in -> post(in, Optional.empty(), tell.card(), id), Function.identity());
    }
    if (what instanceof Utterance.Edit edit) {
      return edit(edit);
    }
    if (what instanceof Utterance.TakeBack takeBack) {
      return retract(takeBack.post());
    }
    Utterance.Post post = (Utterance.Post) what;
    return post(post.in(), post.thread(), post.card(), id);
  }

  private Delivery whisper(Utterance.Whisper whisper) {
    Map<String, String> arguments = words(whisper.card(), gson);
    arguments.put("channel", whisper.in().value());
    arguments.put("user", whisper.to().user().value());
    return delivery(api.call("chat.postEphemeral", arguments), whisper.in(), "message_ts");
  }

  private Delivery post(ChannelId in, Optional<MessageTs> thread, Card card, String id) {
    Map<String, String> arguments = words(card, gson);
    arguments.put("channel", in.value());
    arguments.put("unfurl_links", "false");
    arguments.put("unfurl_media", "false");
    arguments.put("metadata", metadata(id));
    thread.ifPresent(ts -> arguments.put("thread_ts", ts.value()));
    return delivery(api.call("chat.postMessage", arguments), in, "ts");
  }

  private Delivery edit(Utterance.Edit edit) {
    MessageRef post = edit.post();
    Map<String, String> arguments = words(edit.card(), gson);
    // Left out, blocks of before stay by Slack's older rule and hide the new words.
    arguments.putIfAbsent("blocks", "[]");
    arguments.put("channel", post.channel().value());
    arguments.put("ts", post.ts().value());
    return delivery(api.call("chat.update", arguments), post.channel(), "ts");
  }

  /** The text is always sent whole: it is the notification and what a screen reader says. */
  static Map<String, String> words(Card card, Gson gson) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("text", card.text());
    arguments.put("parse", "none");
    arguments.put("link_names", "false");
    if (!card.blocks().isEmpty()) {
      arguments.put("blocks", gson.toJson(card.blocks()));
    }
    return arguments;
  }

  /** Every app and member of the workspace can read it, so it carries the id and nothing else. */
  private String metadata(String id) {
    return gson.toJson(Map.of("event_type", EVENT_TYPE, "event_payload", Map.of("id", id)));
  }

  /** Slack answers with the channel's id in force, which is the one to keep. */
  private Delivery delivery(Answer answer, ChannelId asked, String tsField) {
    return answer.match(
        body -> accepted(body, asked, tsField),
        Delivery.Later::new,
        Delivery.Unclear::new,
        SlackMessenger::refused);
  }

  /** A token that is not taken any more says nothing about the message: it waits for a human. */
  private static Delivery refused(String error) {
    if (!OF_THE_TOKEN.contains(error)) {
      return new Delivery.Refused(error);
    }
    log.error("Slack does not take the bot token any more ({}); what is due waits", error);
    return new Delivery.Later(UNTIL_A_HUMAN_LOOKS);
  }

  private Delivery accepted(JsonObject body, ChannelId asked, String tsField) {
    try {
      String channel = Fields.text(body, "channel");
      MessageTs ts = new MessageTs(Fields.text(body, tsField));
      ChannelId where = channel.isEmpty() ? asked : new ChannelId(channel);
      return new Delivery.Accepted(new MessageRef(workspace.team(), where, ts));
    } catch (IllegalArgumentException e) {
      return new Delivery.Unclear("accepted without a ts");
    }
  }

  /**
   * The private conversation with somebody. It is opened before anything is said, because history
   * refuses user ids: a lost answer could not be looked for.
   */
  private <T> T conversation(
      Actor with, Function<ChannelId, T> open, Function<Delivery, T> closed) {
    ChannelId known = conversations.getIfPresent(with);
    if (known != null) {
      return open.apply(known);
    }
    return api.call("conversations.open", Map.of("users", with.user().value()), OPENING)
        .match(
            body -> {
              ChannelId id = new ChannelId(Fields.text(Fields.object(body, "channel"), "id"));
              conversations.put(with, id);
              return open.apply(id);
            },
            wait -> closed.apply(new Delivery.Later(wait)),
            why -> closed.apply(new Delivery.Later(OPEN_AGAIN)),
            error -> closed.apply(refused(error)));
  }

  @Override
  public Probe find(Utterance what, String id, Instant since) {
    if (what instanceof Utterance.Tell tell) {
      return conversation(
          tell.to(),
          in -> probing.find(in, Optional.empty(), id, since),
          unopened -> Probe.UNKNOWN);
    }
    if (what instanceof Utterance.Post post) {
      return probing.find(post.in(), post.thread(), id, since);
    }
    return Probe.UNKNOWN;
  }

  @Override
  public Delivery retract(MessageRef said) {
    Map<String, String> arguments =
        Map.of("channel", said.channel().value(), "ts", said.ts().value());
    Delivery delivery = delivery(api.call("chat.delete", arguments), said.channel(), "ts");
    return delivery.equals(GONE) ? new Delivery.Accepted(said) : delivery;
  }
}

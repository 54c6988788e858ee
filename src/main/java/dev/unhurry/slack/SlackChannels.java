package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.gson.JsonObject;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks channels up by conversations.info and remembers them for minutes, and beyond while Slack
 * gives no answer; who is in one is asked anew each time.
 *
 * @see <a href="https://docs.slack.dev/reference/objects/conversation-object">Slack on
 *     conversations</a>
 */
final class SlackChannels {
  private static final Duration KNOWN = Duration.ofMinutes(5);
  private static final Duration UNSURE = Duration.ofMinutes(1);
  private static final int MOST_CHANNELS = 5_000;

  /** All pages together: a duty that asks has to be said within its lease. */
  static final Duration ALL_PAGES = Duration.ofSeconds(10);

  /** Slack advises no more than this on a page. */
  private static final String PAGE = "200";

  /** The bot may not see it. Every other refusal says nothing about the channel. */
  private static final Set<String> UNSEEN =
      Set.of(
          "channel_not_found",
          "not_in_channel",
          "channel_is_limited_access",
          "method_not_supported_for_channel_type",
          // A private channel, where the scope groups:read was not granted.
          "missing_scope");

  /** Asking about a conversation of two would take a scope that nothing else needs. */
  private static final String PRIVATE_CONVERSATION = "D";

  private final WebApi api;
  private final Ticker ticker;
  private final Cache<ChannelId, Told> channels;
  private final Cache<ChannelId, Channel> lastSeen =
      Caffeine.newBuilder().maximumSize(MOST_CHANNELS).build();

  /** What Slack told, and for how long that is taken as true. */
  private record Told(Optional<Channel> channel, Duration holds) {}

  SlackChannels(WebApi api, Ticker ticker) {
    this.api = api;
    this.ticker = ticker;
    this.channels =
        Caffeine.newBuilder()
            .maximumSize(MOST_CHANNELS)
            .ticker(ticker)
            .expireAfter(Expiry.<ChannelId, Told>creating((id, told) -> told.holds()))
            .build();
  }

  Optional<Channel> channel(ChannelId id) {
    Told told = channels.getIfPresent(id);
    if (told == null) {
      told = ask(id);
      channels.put(id, told);
    }
    return told.channel();
  }

  /** Something of it changed: it is asked for anew. */
  void forget(ChannelId id) {
    channels.invalidate(id);
  }

  /** Only where the bot itself is in it. */
  Optional<Channel> joinedNow(ChannelId id) {
    if (id.value().startsWith(PRIVATE_CONVERSATION)) {
      return Optional.empty();
    }
    return info(id)
        .match(
            body -> joined(id, Fields.object(body, "channel")),
            wait -> away(id, "it wants to be asked again in " + wait),
            why -> away(id, why),
            error -> UNSEEN.contains(error) ? Optional.empty() : away(id, error));
  }

  private Optional<Channel> joined(ChannelId id, JsonObject told) {
    Told seen = seen(id, told);
    channels.put(id, seen);
    return seen.channel().filter(channel -> Fields.flag(told, "is_member"));
  }

  private Answer info(ChannelId id) {
    return api.call("conversations.info", Map.of("channel", id.value()), WebApi.HURRIED);
  }

  private Told ask(ChannelId id) {
    return info(id)
        .match(
            body -> seen(id, Fields.object(body, "channel")),
            wait -> asLastSeen(id, "it wants to be asked again in " + wait),
            why -> asLastSeen(id, why),
            error -> UNSEEN.contains(error) ? unseen(id) : asLastSeen(id, error));
  }

  private Told seen(ChannelId id, JsonObject told) {
    if (Fields.flag(told, "is_im") || Fields.flag(told, "is_mpim")) {
      return unseen(id);
    }
    Channel channel =
        new Channel(
            id,
            Fields.text(told, "name"),
            Stream.of(Fields.text(told, "creator"))
                .filter(user -> !user.isBlank())
                .map(UserId::new)
                .findFirst(),
            Fields.flag(told, "is_archived"));
    lastSeen.put(id, channel);
    return new Told(Optional.of(channel), KNOWN);
  }

  private Told unseen(ChannelId id) {
    lastSeen.invalidate(id);
    return new Told(Optional.empty(), UNSURE);
  }

  private Told asLastSeen(ChannelId id, String why) {
    Channel known = lastSeen.getIfPresent(id);
    if (known == null) {
      throw new DirectoryAway(id, why);
    }
    return new Told(Optional.of(known), UNSURE);
  }

  List<UserId> members(ChannelId id) {
    long start = ticker.read();
    Map<String, String> arguments = new HashMap<>(Map.of("channel", id.value(), "limit", PAGE));
    List<UserId> members = new ArrayList<>();
    for (boolean more = true; more; ) {
      Duration left = ALL_PAGES.minusNanos(ticker.read() - start);
      if (left.isNegative() || left.isZero()) {
        throw new DirectoryAway(id, "its members do not come in time");
      }
      Optional<JsonObject> page = page(id, arguments, left);
      if (page.isEmpty()) {
        return List.of();
      }
      Fields.texts(page.get(), "members").stream().map(UserId::new).forEach(members::add);
      String next = Fields.text(Fields.object(page.get(), "response_metadata"), "next_cursor");
      arguments.put("cursor", next);
      more = !next.isEmpty();
    }
    // Whoever comes or goes between two pages may stand on both.
    return members.stream().distinct().toList();
  }

  /** Empty where the channel may not be seen. */
  private Optional<JsonObject> page(ChannelId id, Map<String, String> arguments, Duration left) {
    Duration within = left.compareTo(WebApi.HURRIED) < 0 ? left : WebApi.HURRIED;
    return api.call("conversations.members", Map.copyOf(arguments), within)
        .match(
            Optional::of,
            wait -> away(id, "it wants to be asked again in " + wait),
            why -> away(id, why),
            error -> UNSEEN.contains(error) ? Optional.empty() : away(id, error));
  }

  private static <T> Optional<T> away(ChannelId id, String why) {
    throw new DirectoryAway(id, why);
  }
}

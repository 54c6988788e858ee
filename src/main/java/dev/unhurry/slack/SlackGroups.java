package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks up who is in a user group by usergroups.users.list and remembers it for minutes, and beyond
 * while Slack gives no answer. What Slack refuses to show is a group of nobody.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/usergroups.users.list">Slack on the
 *     members of user groups</a>
 */
final class SlackGroups {
  private static final Duration KNOWN = Duration.ofMinutes(5);
  private static final Duration UNSURE = Duration.ofMinutes(1);
  private static final int MOST_GROUPS = 1_000;
  private static final Logger log = LoggerFactory.getLogger(SlackGroups.class);

  private final WebApi api;
  private final Cache<GroupId, Told> groups;
  private final Cache<GroupId, List<UserId>> lastSeen =
      Caffeine.newBuilder().maximumSize(MOST_GROUPS).build();

  /** Each is said once: who runs the bot without the scope knows. */
  private final Set<String> refusals = ConcurrentHashMap.newKeySet();

  /** What Slack told, and for how long that is taken as true. */
  private record Told(List<UserId> members, Duration holds) {}

  SlackGroups(WebApi api, Ticker ticker) {
    this.api = api;
    this.groups =
        Caffeine.newBuilder()
            .maximumSize(MOST_GROUPS)
            .ticker(ticker)
            .expireAfter(Expiry.<GroupId, Told>creating((id, told) -> told.holds()))
            .build();
  }

  List<UserId> members(GroupId id) {
    Told told = groups.getIfPresent(id);
    if (told == null) {
      told = ask(id);
      groups.put(id, told);
    }
    return told.members();
  }

  private Told ask(GroupId id) {
    return api.call("usergroups.users.list", Map.of("usergroup", id.value()), WebApi.HURRIED)
        .match(
            body -> seen(id, Fields.texts(body, "users").stream().map(UserId::new).toList()),
            wait -> asLastSeen(id, "it wants to be asked again in " + wait),
            why -> asLastSeen(id, why),
            error -> refused(id, error));
  }

  private Told seen(GroupId id, List<UserId> members) {
    lastSeen.put(id, members);
    return new Told(members, KNOWN);
  }

  private Told asLastSeen(GroupId id, String why) {
    List<UserId> known = lastSeen.getIfPresent(id);
    if (known == null) {
      throw new DirectoryAway(id, why);
    }
    return new Told(known, UNSURE);
  }

  private Told refused(GroupId id, String error) {
    if (refusals.add(error)) {
      log.info("usergroups.users.list is refused ({}); asks to such groups open nothing", error);
    }
    lastSeen.invalidate(id);
    return new Told(List.of(), KNOWN);
  }
}

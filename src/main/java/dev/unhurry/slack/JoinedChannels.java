package dev.unhurry.slack;

import com.google.gson.JsonObject;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks Slack which channels the bot is in, page by page.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/users.conversations">Slack on it</a>
 */
final class JoinedChannels {
  /** Slack advises no more than this on a page. */
  private static final String PAGE = "200";

  /** A duty that asks has a lease of half a minute. */
  private static final int MOST_PAGES = 10;

  private static final String EVERY_TYPE = "public_channel,private_channel";

  /** Where the scope groups:read was not granted. */
  private static final String PUBLIC_ONES = "public_channel";

  private final WebApi api;

  JoinedChannels(WebApi api) {
    this.api = api;
  }

  List<ChannelId> all(TeamId team) {
    return ofTypes(EVERY_TYPE, team)
        .or(() -> ofTypes(PUBLIC_ONES, team))
        .orElseThrow(() -> new DirectoryAway(team, "missing_scope"));
  }

  /** Empty where the bot may not ask for these types. */
  private Optional<List<ChannelId>> ofTypes(String types, TeamId team) {
    Map<String, String> arguments =
        new HashMap<>(Map.of("types", types, "exclude_archived", "true", "limit", PAGE));
    List<ChannelId> all = new ArrayList<>();
    for (int page = 0; page < MOST_PAGES; page++) {
      Optional<JsonObject> found = page(arguments, team);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Fields.objects(found.get(), "channels").stream()
          .map(channel -> new ChannelId(Fields.text(channel, "id")))
          .forEach(all::add);
      String next = Fields.text(Fields.object(found.get(), "response_metadata"), "next_cursor");
      if (next.isEmpty()) {
        break;
      }
      arguments.put("cursor", next);
    }
    // Whoever joins between two pages may stand on both.
    return Optional.of(all.stream().distinct().toList());
  }

  private Optional<JsonObject> page(Map<String, String> arguments, TeamId team) {
    return api.call("users.conversations", Map.copyOf(arguments), WebApi.HURRIED)
        .match(
            Optional::of,
            wait -> away(team, "it wants to be asked again in " + wait),
            why -> away(team, why),
            error -> error.equals("missing_scope") ? Optional.empty() : away(team, error));
  }

  private static <T> Optional<T> away(TeamId team, String why) {
    throw new DirectoryAway(team, why);
  }
}

package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** conversations.* besides reading, and users.conversations: which conversations there are. */
final class ConversationMethods {
  private static final Map<String, Channel.Kind> TYPES =
      Map.of(
          "public_channel", Channel.Kind.CHANNEL,
          "private_channel", Channel.Kind.GROUP,
          "im", Channel.Kind.IM);

  private final World world;
  private final Reach reach;

  ConversationMethods(World world, Reach reach) {
    this.world = world;
    this.reach = reach;
  }

  List<Method> all() {
    return List.of(
        Method.of(
            "conversations.open", "", "", "channel users return_im prevent_creation", this::open),
        Method.of(
            "conversations.info", "", "channel", "include_locale include_num_members", this::info),
        Method.of(
            "conversations.list",
            "",
            "",
            "cursor exclude_archived limit team_id types",
            this::list),
        Method.of("conversations.members", "", "channel", "cursor limit", this::members),
        Method.of(
            "users.conversations",
            "",
            "",
            "cursor exclude_archived exclude_muted limit team_id types user",
            this::ofUser));
  }

  private ObjectNode open(Call call) {
    reach.need("channels:manage", "groups:write", "im:write", "mpim:write");
    Channel channel = call.has("channel") ? reach.channel(call) : with(call);
    ObjectNode shown = call.flag("return_im") ? channel.json() : Json.object("id", channel.id);
    return Json.object("channel", shown);
  }

  private Channel with(Call call) {
    String users = call.maybe("users").orElseThrow(() -> ApiError.of("users_list_not_supplied"));
    if (users.contains(",")) {
      reach.need("mpim:write");
      throw ApiError.of("method_not_supported_for_channel_type");
    }
    reach.need("im:write");
    User user = world.userById(users).orElseThrow(() -> ApiError.of("user_not_found"));
    if (user.is(User.Flag.BOT)) {
      throw ApiError.of("cannot_dm_bot");
    }
    if (user.is(User.Flag.DEACTIVATED)) {
      throw ApiError.of("user_disabled");
    }
    return world.privateMessages(user);
  }

  private ObjectNode info(Call call) {
    Channel channel = reach.channel(call, "read");
    ObjectNode shown = shown(channel);
    if (call.flag("include_num_members")) {
      shown.put("num_members", channel.members.size());
    }
    return Json.object("channel", shown);
  }

  private static ObjectNode shown(Channel channel) {
    return channel.json().put("is_member", Reach.has(channel));
  }

  private ObjectNode list(Call call) {
    return listed(call, channel -> !channel.isPrivate() || Reach.has(channel));
  }

  private ObjectNode ofUser(Call call) {
    String user = call.maybe("user").orElse(World.BOT_USER);
    if (world.userById(user).isEmpty()) {
      throw ApiError.of("user_not_found");
    }
    return listed(
        call,
        channel -> channel.members.contains(user) && (!channel.isPrivate() || Reach.has(channel)));
  }

  private ObjectNode listed(Call call, Predicate<Channel> shows) {
    Set<Channel.Kind> kinds = kinds(call);
    boolean archived = !call.flag("exclude_archived");
    List<Channel> found =
        world.channels().stream()
            .filter(one -> kinds.contains(one.kind) && (archived || !one.archived))
            .filter(shows)
            .toList();
    return Paging.page(
        call,
        Paging.strictLimit(call),
        found,
        one -> one.id,
        new Paging.Named<>("channels", ConversationMethods::shown));
  }

  private Set<Channel.Kind> kinds(Call call) {
    Set<Channel.Kind> kinds = new HashSet<>();
    for (String type : List.of(call.maybe("types").orElse("public_channel").split(",", -1))) {
      if (type.strip().equals("mpim")) {
        reach.need("mpim:read");
        continue;
      }
      Channel.Kind kind = TYPES.get(type.strip());
      if (kind == null) {
        throw ApiError.of("invalid_types");
      }
      reach.need(kind.scope() + ":read");
      kinds.add(kind);
    }
    return kinds;
  }

  private ObjectNode members(Call call) {
    Channel channel = reach.channel(call, "read");
    return Paging.page(
        call,
        Paging.strictLimit(call),
        List.copyOf(channel.members),
        id -> id,
        new Paging.Named<>("members", TextNode::valueOf));
  }
}

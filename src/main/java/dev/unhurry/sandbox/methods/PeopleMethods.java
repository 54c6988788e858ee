package dev.unhurry.sandbox.methods;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.Call;
import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** users.*, usergroups.*, bots.info, team.info, dnd.info, and the two tests: who is who. */
final class PeopleMethods {
  /** Not on the page any more, but Slack's Java client always sends it. */
  private static final String PRESENCE = "presence";

  private final World world;
  private final Supplier<String> address;

  PeopleMethods(World world, Supplier<String> address) {
    this.world = world;
    this.address = address;
  }

  List<Method> all() {
    return List.of(
        Method.of("api.test", "", "", "error foo", this::echo),
        Method.of("auth.test", "", "", "", any -> authTest()),
        Method.of("users.info", "users:read", "user", "include_locale", this::user),
        Method.of(
            "users.list",
            "users:read",
            "",
            PRESENCE + " cursor include_locale limit team_id",
            this::users),
        Method.of("bots.info", "users:read", "", "bot team_id", this::bot),
        Method.of("team.info", "team:read", "", "domain team", this::team),
        Method.of(
            "usergroups.list",
            "usergroups:read",
            "",
            "include_count include_disabled include_users team_id",
            this::groups),
        Method.of(
            "usergroups.users.list",
            "usergroups:read",
            "usergroup",
            "include_disabled team_id",
            this::groupMembers),
        Method.of("dnd.info", "dnd:read", "", "user team_id", this::quiet));
  }

  private ObjectNode echo(Call call) {
    if (call.has("error")) {
      throw ApiError.of(call.text("error"));
    }
    return Json.object("args", Json.object());
  }

  private ObjectNode authTest() {
    ObjectNode made = Json.object("url", address.get(), "team", World.TEAM_NAME);
    made.put("user", "unhurry").put("team_id", World.TEAM).put("user_id", World.BOT_USER);
    return made.put("bot_id", World.BOT).put("is_enterprise_install", false);
  }

  private ObjectNode user(Call call) {
    return Json.object("user", shown(known(call.text("user")), call));
  }

  private User known(String id) {
    return world.userById(id).orElseThrow(() -> ApiError.of("user_not_found"));
  }

  private ObjectNode shown(User user, Call call) {
    ObjectNode made = user.json(world.now(), World.TEAM);
    return call.flag("include_locale") ? made.put("locale", "en-GB") : made;
  }

  private ObjectNode users(Call call) {
    return Paging.page(
            call,
            Paging.strictLimit(call),
            List.copyOf(world.users()),
            User::id,
            new Paging.Named<>("members", user -> shown(user, call)))
        .put("cache_ts", world.now().getEpochSecond());
  }

  private ObjectNode bot(Call call) {
    if (!call.maybe("bot").orElse(World.BOT).equals(World.BOT)) {
      throw ApiError.of("bot_not_found");
    }
    ObjectNode made = Json.object("id", World.BOT, "deleted", false, "name", "Unhurry");
    made.put("updated", 0).put("app_id", World.APP).put("user_id", World.BOT_USER);
    made.set("icons", Json.object());
    return Json.object("bot", made);
  }

  private ObjectNode team(Call call) {
    if (!call.maybe("team").orElse(World.TEAM).equals(World.TEAM)) {
      throw ApiError.of("team_not_found");
    }
    ObjectNode made = Json.object("id", World.TEAM, "name", World.TEAM_NAME);
    made.put("domain", World.DOMAIN).put("url", address.get()).put("email_domain", "");
    return Json.object("team", made.set("icon", Json.object("image_default", true)));
  }

  private ObjectNode groups(Call call) {
    return Json.object(
        "usergroups", world.groups().stream().map(group -> shown(group, call)).toList());
  }

  private static ObjectNode shown(World.Group group, Call call) {
    ObjectNode made = Json.object("id", group.id(), "team_id", World.TEAM, "is_usergroup", true);
    made.put("name", group.name()).put("handle", group.handle()).put("description", "");
    made.put("is_external", false).put("date_create", 0).put("date_update", 0);
    made.put("date_delete", 0);
    if (call.flag("include_users")) {
      made.set("users", Json.array(group.users()));
    }
    return call.flag("include_count") ? made.put("user_count", group.users().size()) : made;
  }

  private ObjectNode groupMembers(Call call) {
    World.Group group =
        world
            .group(call.text("usergroup"))
            .filter(found -> found.id().equals(call.text("usergroup")))
            .orElseThrow(() -> ApiError.of("no_such_subteam"));
    return Json.object("users", group.users());
  }

  private ObjectNode quiet(Call call) {
    Optional<User.Quiet> quiet =
        known(call.maybe("user").orElse(World.BOT_USER))
            .quiet()
            .filter(found -> found.to().isAfter(world.now()));
    return Json.object(
        "dnd_enabled",
        quiet.isPresent(),
        "next_dnd_start_ts",
        quiet.map(found -> found.from().getEpochSecond()).orElse(1L),
        "next_dnd_end_ts",
        quiet.map(found -> found.to().getEpochSecond()).orElse(1L));
  }
}

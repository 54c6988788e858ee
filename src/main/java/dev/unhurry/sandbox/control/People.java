package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.User.Flag;
import dev.unhurry.sandbox.world.World;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who is in the workspace, and in which groups. */
final class People {
  private static final Map<String, Flag> FLAGS =
      Map.of(
          "admin", Flag.ADMIN,
          "owner", Flag.OWNER,
          "guest", Flag.GUEST,
          "external", Flag.EXTERNAL,
          "deactivated", Flag.DEACTIVATED);

  private final World world;
  private final Events events;

  People(World world, Events events) {
    this.world = world;
    this.events = events;
  }

  ObjectNode list(Asked asked) {
    return world.atomically(
        () ->
            Json.object(
                "ok",
                true,
                "users",
                world.users().stream().map(one -> one.json(world.now(), World.TEAM)).toList()));
  }

  ObjectNode add(Asked asked) {
    String name = asked.text("name");
    if (!name.matches("[a-z0-9._-]{1,21}")) {
      throw new Refusal(400, "A name is 1 to 21 small letters, digits, dots, dashes.");
    }
    return world.atomically(
        () -> {
          if (world.users().stream().anyMatch(one -> one.name().equals(name))) {
            throw new Refusal(409, "There is a user " + name + ".");
          }
          String realName = asked.maybe("real_name").orElse(capital(name));
          String title = asked.maybe("title").orElse("");
          return put(
              changed(User.of(world.newId('U'), name, realName, title, ZoneId.of("UTC")), asked));
        });
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  ObjectNode change(Asked asked) {
    List<Delivery> told = new ArrayList<>();
    ObjectNode answer =
        world.atomically(
            () -> {
              User before = world.user(asked.text("user"));
              User made = changed(before, asked);
              ObjectNode shown = put(made);
              // Do-not-disturb is no part of what Slack shows of somebody.
              if (!made.withQuiet(Optional.empty()).equals(before.withQuiet(Optional.empty()))) {
                told.add(events.userChanged(made));
              }
              return shown;
            });
    told.forEach(Delivery::await);
    return answer;
  }

  private ObjectNode put(User user) {
    world.put(user);
    return Json.object("ok", true, "user", user.json(world.now(), World.TEAM));
  }

  private static User changed(User user, Asked asked) {
    User made = asked.maybe("zone").map(People::zone).map(user::withZone).orElse(user);
    for (Map.Entry<String, Flag> flag : FLAGS.entrySet()) {
      Optional<Boolean> set = asked.flag(flag.getKey());
      made = set.isPresent() ? made.with(flag.getValue(), set.get()) : made;
    }
    JsonNode status = asked.body().path("status");
    JsonNode quiet = asked.body().path("do_not_disturb");
    made = status.isMissingNode() ? made : made.withStatus(DoorSigns.status(status));
    return quiet.isMissingNode() ? made : made.withQuiet(DoorSigns.quiet(quiet));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Refusal(400, "There is no time zone " + name + ".");
    }
  }

  ObjectNode groups(Asked asked) {
    return world.atomically(
        () ->
            Json.object("ok", true, "groups", world.groups().stream().map(People::shown).toList()));
  }

  private static ObjectNode shown(World.Group group) {
    ObjectNode made = Json.object("id", group.id(), "handle", group.handle());
    return made.put("name", group.name()).set("users", Json.array(group.users()));
  }

  ObjectNode addGroup(Asked asked) {
    return world.atomically(
        () -> {
          String handle = asked.text("handle");
          String name = asked.maybe("name").orElse(handle);
          return put(new World.Group(world.newId('S'), handle, name, members(asked, List.of())));
        });
  }

  ObjectNode changeGroup(Asked asked) {
    return world.atomically(
        () -> {
          World.Group old =
              world
                  .group(asked.text("group"))
                  .orElseThrow(() -> new Refusal(404, "There is no such group."));
          String handle = asked.maybe("handle").orElse(old.handle());
          String name = asked.maybe("name").orElse(old.name());
          return put(new World.Group(old.id(), handle, name, members(asked, old.users())));
        });
  }

  private List<String> members(Asked asked, List<String> otherwise) {
    if (!asked.body().has("users")) {
      return otherwise;
    }
    List<String> ids = new ArrayList<>();
    asked.body().path("users").forEach(name -> ids.add(world.user(name.asText()).id()));
    return ids;
  }

  private ObjectNode put(World.Group group) {
    world.put(group);
    return Json.object("ok", true, "group", shown(group));
  }
}

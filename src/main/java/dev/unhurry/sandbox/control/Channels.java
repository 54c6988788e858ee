package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;

/** Which channels there are, and who is in them; the bot is a member by the name unhurry. */
final class Channels {
  private final World world;
  private final Events events;

  Channels(World world, Events events) {
    this.world = world;
    this.events = events;
  }

  ObjectNode list(Asked asked) {
    return world.atomically(
        () ->
            Json.object(
                "ok", true, "channels", world.channels().stream().map(Channels::shown).toList()));
  }

  private static ObjectNode shown(Channel channel) {
    ObjectNode made = channel.json().put("name", channel.name);
    return made.set("members", Json.array(channel.members));
  }

  private static ObjectNode answer(Channel channel) {
    return Json.object("ok", true, "channel", shown(channel));
  }

  ObjectNode add(Asked asked) {
    return world.atomically(
        () -> {
          String name = named(asked.text("name"));
          User creator = world.user(asked.text("creator"));
          Channel.Kind kind =
              asked.flag("private").orElse(false) ? Channel.Kind.GROUP : Channel.Kind.CHANNEL;
          Channel made = new Channel(world.newId('C'), name, creator.id(), kind, world.now());
          made.members.add(creator.id());
          world.put(made);
          return answer(made);
        });
  }

  private String named(String name) {
    String plain = name.replaceFirst("^#", "");
    if (!plain.matches("[\\p{Ll}\\p{Lo}\\p{N}_-]{1,80}")) {
      throw new Refusal(400, "A channel's name is 1 to 80 small letters, digits, dashes.");
    }
    if (world.channelByName(plain).isPresent()) {
      throw new Refusal(409, "There is a channel " + plain + ".");
    }
    return plain;
  }

  ObjectNode change(Asked asked) {
    List<Delivery> told = new ArrayList<>();
    ObjectNode answer =
        world.atomically(
            () -> {
              Channel channel = world.channel(asked.text("channel"));
              asked.maybe("topic").ifPresent(topic -> channel.topic = topic);
              asked.maybe("name").ifPresent(name -> rename(channel, named(name), told));
              asked.maybe("id").ifPresent(id -> renumber(channel, id, told));
              asked.flag("archived").ifPresent(set -> archive(channel, set, told));
              asked
                  .flag("private")
                  .ifPresent(set -> channel.kind = set ? Channel.Kind.GROUP : Channel.Kind.CHANNEL);
              asked.flag("deleted").filter(set -> set).ifPresent(set -> delete(channel, told));
              return answer(channel);
            });
    told.forEach(Delivery::await);
    return answer;
  }

  private void rename(Channel channel, String name, List<Delivery> told) {
    channel.name = name;
    told.add(events.channel(word(channel, "rename"), channel, channel.creator));
  }

  private void renumber(Channel channel, String id, List<Delivery> told) {
    if (!id.matches("[CG][A-Z0-9]{2,20}")) {
      throw new Refusal(400, "A channel's id is a C and capital letters or digits.");
    }
    if (world.channelById(id).isPresent()) {
      throw new Refusal(409, "There is a channel " + id + ".");
    }
    String before = channel.id;
    world.renumber(channel, id);
    told.add(events.renumbered(channel, before));
  }

  private void delete(Channel channel, List<Delivery> told) {
    world.remove(channel);
    told.add(events.channel(word(channel, "deleted"), channel, channel.creator));
  }

  private void archive(Channel channel, boolean set, List<Delivery> told) {
    if (channel.archived != set) {
      channel.archived = set;
      String what = set ? "archive" : "unarchive";
      told.add(events.channel(word(channel, what), channel, channel.creator));
    }
  }

  private static String word(Channel channel, String what) {
    return (channel.isPrivate() ? "group_" : "channel_") + what;
  }

  ObjectNode join(Asked asked) {
    Delivery told =
        world.atomically(
            () -> {
              Channel channel = world.channel(asked.context().pathParam("channel"));
              User user = world.user(asked.text("user"));
              String inviter = asked.maybe("inviter").map(by -> inviter(channel, by)).orElse(null);
              if (channel.kind == Channel.Kind.IM || !channel.members.add(user.id())) {
                throw new Refusal(409, user.name() + " is in " + channel.name + ".");
              }
              return events.member("member_joined_channel", channel, user.id(), inviter);
            });
    told.await();
    return Json.object("ok", true);
  }

  private String inviter(Channel channel, String name) {
    User user = world.user(name);
    if (!channel.members.contains(user.id())) {
      throw new Refusal(403, user.name() + " is not in " + channel.name + ".");
    }
    return user.id();
  }

  ObjectNode leave(Asked asked) {
    Delivery told =
        world.atomically(
            () -> {
              Channel channel = world.channel(asked.context().pathParam("channel"));
              User user = world.user(asked.text("user"));
              if (channel.kind == Channel.Kind.IM || !channel.members.remove(user.id())) {
                throw new Refusal(409, user.name() + " is not in " + channel.name + ".");
              }
              return user.id().equals(World.BOT_USER)
                  ? events.botLeft(channel, channel.creator)
                  : events.member("member_left_channel", channel, user.id(), null);
            });
    told.await();
    return Json.object("ok", true);
  }
}

package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.interaction.Clicks;
import dev.unhurry.sandbox.interaction.Desk;
import dev.unhurry.sandbox.interaction.Invocations;
import dev.unhurry.sandbox.interaction.Submits;
import dev.unhurry.sandbox.socket.Delivery;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.views.OpenView;
import dev.unhurry.sandbox.world.Channel;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Post;
import dev.unhurry.sandbox.world.User;
import dev.unhurry.sandbox.world.World;
import java.util.Optional;

/** Commands, shortcuts, clicks, forms and the App Home, as a person uses them. */
public final class Acts {
  private final World world;
  private final Desk desk;
  private final Events events;
  private final Clicks clicks;
  private final Submits submits;
  private final Invocations invocations;

  public Acts(Desk desk, Events events) {
    this.world = desk.world();
    this.desk = desk;
    this.events = events;
    this.clicks = new Clicks(desk);
    this.submits = new Submits(desk);
    this.invocations = new Invocations(desk);
  }

  private User user(Asked asked) {
    return world.atomically(() -> world.user(asked.text("user")));
  }

  private Channel channel(Asked asked, User user) {
    Channel channel = world.atomically(() -> world.channel(asked.text("channel")));
    if (channel.isPrivate() && !channel.members.contains(user.id())) {
      throw new Refusal(403, user.name() + " is not in " + channel.name + ".");
    }
    return channel;
  }

  ObjectNode command(Asked asked) {
    User user = user(asked);
    String command = asked.text("command");
    boolean known = world.commands().stream().anyMatch(one -> one.command().equals(command));
    if (!known) {
      throw new Refusal(404, "There is no command " + command + " here.");
    }
    return invocations.command(user, channel(asked, user), command, asked.maybe("text").orElse(""));
  }

  ObjectNode shortcut(Asked asked) {
    User user = user(asked);
    String callback = asked.text("callback_id");
    boolean global = asked.maybe("ts").isEmpty();
    boolean known = world.shortcuts().stream().anyMatch(one -> one.is(callback, global));
    if (!known) {
      String where = global ? "everywhere" : "on messages";
      throw new Refusal(404, "No shortcut " + callback + " is offered " + where + ".");
    }
    return global
        ? invocations.shortcut(user, callback)
        : invocations.shortcut(user, callback, channel(asked, user), offering(asked, user));
  }

  /** What only one person sees has no menu. */
  private Post offering(Asked asked, User user) {
    Post post = seen(asked, channel(asked, user), user);
    if (post.viewer != null) {
      throw new Refusal(400, "What only one person sees offers no shortcuts.");
    }
    return post;
  }

  private Post seen(Asked asked, Channel channel, User user) {
    Post post = world.atomically(() -> Messages.message(channel, asked.text("ts")));
    if (post.viewer != null && !post.viewer.equals(user.id())) {
      throw new Refusal(404, "There is no message " + post.ts + " here.");
    }
    return post;
  }

  ObjectNode click(Asked asked) {
    User user = user(asked);
    Clicks.Target target =
        new Clicks.Target(
            asked.maybe("block_id").orElse(""),
            asked.text("action_id"),
            asked.body().path("value"));
    if (asked.maybe("view_id").isPresent()) {
      OpenView view = view(asked.text("view_id"), user);
      return clicks.inView(user, view, asked.body().path("values"), target);
    }
    Channel channel = channel(asked, user);
    return clicks.inMessage(user, channel, seen(asked, channel, user), target);
  }

  private OpenView view(String id, User user) {
    return world.atomically(
        () ->
            desk.modals()
                .byId(id)
                .filter(view -> view.user.equals(user.id()))
                .orElseThrow(
                    () -> new Refusal(404, user.name() + " has no view " + id + " open.")));
  }

  ObjectNode views(Asked asked) {
    User user = user(asked);
    return world.atomically(
        () ->
            Json.object(
                "ok",
                true,
                "views",
                desk.modals().of(user.id()).stream().map(OpenView::json).toList()));
  }

  ObjectNode submit(Asked asked) {
    User user = user(asked);
    OpenView view = view(asked.context().pathParam("id"), user);
    return submits.submit(user, view, asked.body().path("values"));
  }

  ObjectNode close(Asked asked) {
    User user = user(asked);
    return submits.close(user, view(asked.context().pathParam("id"), user));
  }

  /** Shows somebody's App Home; the bot hears of it the first time, and with open=true. */
  ObjectNode home(Asked asked) {
    User user = user(asked);
    boolean opens = asked.flag("open").orElse(shown(user).isEmpty());
    if (opens) {
      desk.deliveries().answer(opened(user));
    }
    return Json.object("ok", true, "view", shown(user).map(OpenView::json).orElse(null));
  }

  private Delivery opened(User user) {
    return world.atomically(
        () ->
            events.homeOpened(
                user.id(),
                world.privateMessages(user).id,
                shown(user).map(OpenView::json).orElse(null)));
  }

  private Optional<OpenView> shown(User user) {
    return world.atomically(() -> desk.modals().home(user.id()));
  }
}

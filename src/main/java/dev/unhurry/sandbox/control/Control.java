package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.function.Function;

/** The doors of the control interface: which address leads where. */
public final class Control implements AutoCloseable {
  private final Changes changes;
  private final Stream stream;
  private final Doors doors;
  private final Messages messages;
  private final State state;
  private final People people;
  private final Channels channels;

  /** The doors that are made elsewhere, of parts this room does not keep. */
  public record Doors(ClockDoor clock, Acts acts, Rehearsal rehearsal) {}

  public Control(World world, Changes changes, Deliveries deliveries, Events events, Doors doors) {
    this.changes = changes;
    this.stream = new Stream(changes);
    this.doors = doors;
    this.messages = new Messages(world, events);
    this.state = new State(world, deliveries);
    this.people = new People(world, events);
    this.channels = new Channels(world, events);
  }

  public void routes(RoutesConfig routes) {
    routes.before(Guard::check);
    routes.exception(Refusal.class, (e, context) -> refuse(context, e.status, e.getMessage()));
    routes.exception(World.NoSuch.class, (e, context) -> refuse(context, 404, e.getMessage()));
    routes.exception(
        IllegalArgumentException.class, (e, context) -> refuse(context, 400, e.getMessage()));
    routes.sse("/sandbox/stream", stream::join);
    reads(routes);
    writing(routes);
    acting(routes);
    people(routes);
    rehearsing(routes);
  }

  private void reads(RoutesConfig routes) {
    read(routes, "/sandbox/state", state::of);
    read(routes, "/sandbox/clock", doors.clock()::read);
    read(routes, "/sandbox/messages", messages::list);
    read(routes, "/sandbox/views", doors.acts()::views);
    read(routes, "/sandbox/home", doors.acts()::home);
    read(routes, "/sandbox/users", people::list);
    read(routes, "/sandbox/groups", people::groups);
    read(routes, "/sandbox/channels", channels::list);
    read(routes, "/sandbox/faults", doors.rehearsal()::faults);
    read(routes, "/sandbox/calls", doors.rehearsal()::calls);
    read(routes, "/sandbox/scopes", doors.rehearsal()::scopes);
    read(routes, "/sandbox/sockets", doors.rehearsal()::sockets);
  }

  private void writing(RoutesConfig routes) {
    String one = "/sandbox/messages/{channel}/{ts}";
    change(routes, HandlerType.POST, "/sandbox/messages", messages::post);
    change(routes, HandlerType.PATCH, one, messages::edit);
    change(routes, HandlerType.DELETE, one, messages::delete);
    change(routes, HandlerType.POST, "/sandbox/reactions", asked -> messages.react(asked, true));
    change(routes, HandlerType.DELETE, "/sandbox/reactions", asked -> messages.react(asked, false));
    change(routes, HandlerType.POST, "/sandbox/events", messages::raw);
    change(routes, HandlerType.POST, "/sandbox/clock", doors.clock()::turn);
  }

  private void acting(RoutesConfig routes) {
    Acts acts = doors.acts();
    change(routes, HandlerType.POST, "/sandbox/commands", acts::command);
    change(routes, HandlerType.POST, "/sandbox/shortcuts", acts::shortcut);
    change(routes, HandlerType.POST, "/sandbox/clicks", acts::click);
    change(routes, HandlerType.POST, "/sandbox/views/{id}/submit", acts::submit);
    change(routes, HandlerType.POST, "/sandbox/views/{id}/close", acts::close);
  }

  private void people(RoutesConfig routes) {
    String members = "/sandbox/channels/{channel}/members";
    change(routes, HandlerType.POST, "/sandbox/users", people::add);
    change(routes, HandlerType.PATCH, "/sandbox/users", people::change);
    change(routes, HandlerType.POST, "/sandbox/groups", people::addGroup);
    change(routes, HandlerType.PATCH, "/sandbox/groups", people::changeGroup);
    change(routes, HandlerType.POST, "/sandbox/channels", channels::add);
    change(routes, HandlerType.PATCH, "/sandbox/channels", channels::change);
    change(routes, HandlerType.POST, members, channels::join);
    change(routes, HandlerType.DELETE, members, channels::leave);
  }

  private void rehearsing(RoutesConfig routes) {
    Rehearsal rehearsal = doors.rehearsal();
    change(routes, HandlerType.POST, "/sandbox/faults", rehearsal::order);
    change(routes, HandlerType.DELETE, "/sandbox/faults", rehearsal::clearFaults);
    change(routes, HandlerType.DELETE, "/sandbox/calls", rehearsal::clearCalls);
    change(routes, HandlerType.PUT, "/sandbox/scopes", rehearsal::grant);
    change(routes, HandlerType.POST, "/sandbox/sockets/disconnect", rehearsal::disconnect);
  }

  private static void read(RoutesConfig routes, String path, Function<Asked, ObjectNode> door) {
    routes.get(path, context -> answer(context, door.apply(Asked.of(context))));
  }

  private void change(
      RoutesConfig routes, HandlerType type, String path, Function<Asked, ObjectNode> door) {
    routes.addHttpHandler(
        type,
        path,
        context -> {
          try {
            answer(context, door.apply(Asked.of(context)));
          } finally {
            changes.happened();
          }
        });
  }

  private static void answer(Context context, ObjectNode body) {
    context.contentType("application/json").result(body.toString());
  }

  private static void refuse(Context context, int status, String sentence) {
    context.status(status);
    answer(context, Json.object("ok", false, "error", sentence));
  }

  @Override
  public void close() {
    stream.close();
  }
}

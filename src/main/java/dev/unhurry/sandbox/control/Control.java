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
  private final Messages messages;
  private final State state;
  private final ClockDoor clock;

  public Control(
      World world, Changes changes, Deliveries deliveries, Events events, ClockDoor clock) {
    this.changes = changes;
    this.stream = new Stream(changes);
    this.messages = new Messages(world, events);
    this.state = new State(world, deliveries);
    this.clock = clock;
  }

  public void routes(RoutesConfig routes) {
    routes.before(Guard::check);
    routes.exception(Refusal.class, (e, context) -> refuse(context, e.status, e.getMessage()));
    routes.exception(World.NoSuch.class, (e, context) -> refuse(context, 404, e.getMessage()));
    routes.sse("/sandbox/stream", stream::join);
    read(routes, "/sandbox/state", state::of);
    read(routes, "/sandbox/clock", clock::read);
    change(routes, HandlerType.POST, "/sandbox/clock", clock::turn);
    read(routes, "/sandbox/messages", messages::list);
    change(routes, HandlerType.POST, "/sandbox/messages", messages::post);
    change(routes, HandlerType.PATCH, "/sandbox/messages/{channel}/{ts}", messages::edit);
    change(routes, HandlerType.DELETE, "/sandbox/messages/{channel}/{ts}", messages::delete);
    change(routes, HandlerType.POST, "/sandbox/reactions", asked -> messages.react(asked, true));
    change(routes, HandlerType.DELETE, "/sandbox/reactions", asked -> messages.react(asked, false));
    change(routes, HandlerType.POST, "/sandbox/events", messages::raw);
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

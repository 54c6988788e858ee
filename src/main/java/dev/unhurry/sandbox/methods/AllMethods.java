package dev.unhurry.sandbox.methods;

import dev.unhurry.sandbox.api.Method;
import dev.unhurry.sandbox.api.Scopes;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.socket.SocketMode;
import dev.unhurry.sandbox.views.Modals;
import dev.unhurry.sandbox.views.Triggers;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.World;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every method that is served; others are unknown here. */
public final class AllMethods {
  private AllMethods() {}

  /** What the methods work on besides the workspace. */
  public record Parts(
      Scopes scopes, Events events, Modals modals, Triggers triggers, SocketMode sockets) {}

  /**
   * Lists them.
   *
   * @param address where this Slack's page is, ending in a slash
   */
  public static List<Method> of(World world, Parts parts, Supplier<String> address) {
    Reach reach = new Reach(world, parts.scopes());
    Method connect =
        Method.of(
            "apps.connections.open",
            "",
            "",
            "",
            any -> Json.object("url", socketAddress(address.get(), parts.sockets())));
    return Stream.of(
            List.of(connect),
            new ChatMethods(world, reach, parts.events(), address).all(),
            new ConversationMethods(world, reach).all(),
            new HistoryMethods(reach).all(),
            new PeopleMethods(world, address).all(),
            new ViewMethods(world, parts.modals(), parts.triggers()).all())
        .flatMap(List::stream)
        .toList();
  }

  private static String socketAddress(String address, SocketMode sockets) {
    return address.replaceFirst("^http", "ws").replaceFirst("/$", "") + sockets.ticket();
  }
}

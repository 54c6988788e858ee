package dev.unhurry.sandbox.socket;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Witness;
import dev.unhurry.sandbox.world.World;
import io.javalin.config.RoutesConfig;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import io.javalin.websocket.WsMessageContext;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The WebSocket side: tickets, greetings, acknowledgements, farewells. */
public final class SocketMode {
  private static final String PATH = "/link";
  private static final int MOST = 10;
  private static final long PING_SECONDS = 10;

  private final Deliveries deliveries;
  private final Changes changes;
  private final Witness witness;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final Map<String, Wire> wires = new ConcurrentHashMap<>();

  public SocketMode(Deliveries deliveries, Changes changes, Witness witness) {
    this.deliveries = deliveries;
    this.changes = changes;
    this.witness = witness;
  }

  public void routes(RoutesConfig routes) {
    routes.ws(PATH, this::socket);
  }

  /** The path and query of an address that opens one socket, once. */
  public String ticket() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return PATH + "?ticket=" + ticket + "&app_id=" + World.APP;
  }

  private void socket(WsConfig socket) {
    socket.onConnect(this::connected);
    socket.onMessage(this::said);
    socket.onClose(context -> gone(context));
    socket.onError(context -> gone(context));
  }

  private void connected(WsConnectContext context) {
    context.session.setIdleTimeout(Duration.ZERO);
    String ticket = context.queryParam("ticket");
    if (ticket == null || !tickets.remove(ticket)) {
      context.closeSession(1008, "unknown ticket");
      return;
    }
    if (deliveries.connections() >= MOST) {
      context.send(farewell("too_many_websockets"));
      context.closeSession();
      return;
    }
    context.enableAutomaticPings(PING_SECONDS, TimeUnit.SECONDS);
    welcome(context);
  }

  private void welcome(WsContext context) {
    Wire wire = new Socket(context);
    wires.put(context.sessionId(), wire);
    deliveries.opened(wire, SocketMode::greeting);
    changes.happened();
  }

  private static String greeting(int connections) {
    return Json.object(
            "type",
            "hello",
            "num_connections",
            connections,
            "debug_info",
            Json.object("host", "local", "approximate_connection_time", 3600),
            "connection_info",
            Json.object("app_id", World.APP))
        .toString();
  }

  private void said(WsMessageContext context) {
    Optional<JsonNode> read = Json.parse(context.message());
    read.map(node -> node.path("payload"))
        .filter(JsonNode::isObject)
        .ifPresent(payload -> witness.saw("acknowledgement", Json.fields(payload)));
    read.flatMap(node -> Json.text(node, "envelope_id"))
        .ifPresent(id -> deliveries.acknowledged(id, read.orElseThrow().path("payload")));
  }

  private void gone(WsContext context) {
    Wire wire = wires.remove(context.sessionId());
    if (wire != null) {
      deliveries.closed(wire);
      changes.happened();
    }
  }

  /** Says goodbye to every socket and closes it, as Slack does when it refreshes connections. */
  public int disconnect(String reason) {
    var open = deliveries.wires();
    open.forEach(wire -> wire.send(farewell(reason)));
    open.forEach(Wire::close);
    return open.size();
  }

  private static String farewell(String reason) {
    return Json.object("type", "disconnect", "reason", reason).toString();
  }

  private record Socket(WsContext context) implements Wire {
    @Override
    public synchronized void send(String frame) {
      if (context.session.isOpen()) {
        context.send(frame);
      }
    }

    @Override
    public void close() {
      context.closeSession(1000, "goodbye");
    }
  }
}

package dev.unhurry.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Secret;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A Slack of a few lines on loopback: it records what it is told and answers what it is given. */
public final class FakeSlack implements AutoCloseable {
  public static final String AUTH =
      """
      {"ok":true,"url":"https://unhurry.slack.com/","team_id":"T1","user_id":"UBOT","bot_id":"B1"}
      """;

  /** A call of the Web API with its arguments. */
  public record Call(String method, Map<String, String> arguments) {}

  private record Scripted(int status, Map<String, String> headers, String body) {}

  private final Map<String, Queue<Scripted>> scripted = new ConcurrentHashMap<>();
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonObject> acks = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonObject> posts = new LinkedBlockingQueue<>();
  private final BlockingQueue<WsContext> sockets = new LinkedBlockingQueue<>();
  private final Javalin server;
  private volatile WsContext socket;

  public FakeSlack() {
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/api/{method}", this::api);
                  config.routes.post("/respond", this::respond);
                  config.routes.ws("/socket", this::socket);
                })
            .start("127.0.0.1", 0);
    answer("auth.test", AUTH);
  }

  private void api(Context context) {
    String method = context.pathParam("method");
    Map<String, String> form =
        context.formParamMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    Scripted answer = scripted.getOrDefault(method, new ConcurrentLinkedQueue<>()).poll();
    Scripted given = answer == null ? usual(method) : answer;
    given.headers().forEach(context::header);
    context.status(given.status()).contentType("application/json").result(given.body());
    calls.add(new Call(method, form));
  }

  private Scripted usual(String method) {
    String body =
        method.equals("apps.connections.open")
            ? "{\"ok\":true,\"url\":\"ws://127.0.0.1:" + server.port() + "/socket\"}"
            : "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.000001\",\"message_ts\":\"1.000001\"}";
    return new Scripted(200, Map.of(), body);
  }

  private void respond(Context context) {
    context.result("ok");
    posts.add(JsonParser.parseString(context.body()).getAsJsonObject());
  }

  private void socket(WsConfig ws) {
    ws.onConnect(
        context -> {
          socket = context;
          context.send("{\"type\":\"hello\",\"num_connections\":1}");
          sockets.add(context);
        });
    ws.onMessage(context -> acks.add(JsonParser.parseString(context.message()).getAsJsonObject()));
  }

  public FakeSlack answer(String method, String body) {
    return answer(method, 200, Map.of(), body);
  }

  public FakeSlack answer(String method, int status, Map<String, String> headers, String body) {
    scripted
        .computeIfAbsent(method, m -> new ConcurrentLinkedQueue<>())
        .add(new Scripted(status, headers, body));
    return this;
  }

  public SlackSettings settings() {
    return new SlackSettings(new Secret("xoxb-fake"), new Secret("xapp-fake"), api());
  }

  public URI api() {
    return URI.create("http://127.0.0.1:" + server.port() + "/api/");
  }

  public String responseUrl() {
    return "http://127.0.0.1:" + server.port() + "/respond";
  }

  public void deliver(String type, String id, String payload) {
    socket.send(
        "{\"type\":\"%s\",\"envelope_id\":\"%s\",\"accepts_response_payload\":true,\"payload\":%s}"
            .formatted(type, id, payload));
  }

  /** Sent again, to the socket that is open then, until it is acknowledged; as Slack does. */
  public JsonObject deliverUntilAcknowledged(String type, String id, String payload)
      throws InterruptedException {
    JsonObject ack = null;
    for (int tries = 0; ack == null && tries < 15; tries++) {
      deliver(type, id, payload);
      ack = acks.poll(2, TimeUnit.SECONDS);
    }
    return ack;
  }

  public void sendRaw(String text) {
    socket.send(text);
  }

  public void dropSocket() {
    sockets.clear();
    socket.session.disconnect();
  }

  /** The next acknowledgement, or null when none comes in time. */
  public JsonObject ack() throws InterruptedException {
    return acks.poll(10, TimeUnit.SECONDS);
  }

  public boolean hasNoAckWithin(long millis) throws InterruptedException {
    return acks.poll(millis, TimeUnit.MILLISECONDS) == null;
  }

  public JsonObject post() throws InterruptedException {
    return posts.poll(10, TimeUnit.SECONDS);
  }

  public boolean isConnectedAgain() throws InterruptedException {
    return sockets.poll(20, TimeUnit.SECONDS) != null;
  }

  public Call call(String method) throws InterruptedException {
    Call call = calls.poll(10, TimeUnit.SECONDS);
    while (call != null && !call.method().equals(method)) {
      call = calls.poll(10, TimeUnit.SECONDS);
    }
    return call;
  }

  long callsSoFar(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).count();
  }

  @Override
  public void close() {
    server.stop();
  }
}

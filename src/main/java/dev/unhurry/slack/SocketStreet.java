package dev.unhurry.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientTyrusImpl;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives over Slack's Socket Mode: Tyrus's client, Bolt's parser and one middleware of ours.
 *
 * <p>Bolt's own SocketModeApp is not used: it leaves what it cannot parse unacknowledged, swallows
 * a refused token at the start, and runs waiting work after its socket is gone.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Slack on Socket Mode</a>
 */
public final class SocketStreet implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SocketStreet.class);
  private static final int THREADS = 8;
  private static final long RECENTLY = Duration.ofSeconds(10).toNanos();
  private static final Set<String> ENVELOPES =
      Set.of("events_api", "interactive", "slash_commands");

  private final Reception reception;
  private final SocketModeRequestParser parser;
  private final SocketModeClient client;
  private volatile boolean closing;
  private volatile long heardLast = System.nanoTime();

  /** With the queue full the reading thread works too, so that no more is read than can be done. */
  private SocketStreet(SlackConnection connection, Routes routes, SocketModeClient client) {
    this.client = client;
    this.reception = new Reception(connection, routes, new ThreadPoolExecutor.CallerRunsPolicy());
    this.parser = new SocketModeRequestParser(reception.config());
  }

  /**
   * Opens a socket and takes what comes until closed; a lost socket is opened again by itself.
   *
   * @throws TokenRefused where Slack does not take the app token
   * @throws SlackUnreachable where no socket can be opened
   */
  public static SocketStreet start(SlackConnection connection, Routes routes) {
    String address = connection.socketAddress();
    SocketModeClient client = client(connection, address);
    SocketStreet street = new SocketStreet(connection, routes, client);
    client.addWebSocketMessageListener(street::received);
    street.connect(connection);
    return street;
  }

  private static SocketModeClient client(SlackConnection connection, String address) {
    try {
      String token = connection.settings().appToken().value();
      return new SocketModeClientTyrusImpl(connection.slack(), token, address, THREADS);
    } catch (URISyntaxException e) {
      throw new SlackUnreachable(connection.settings().api(), "an odd socket address");
    }
  }

  /** The client logs a failure to connect and goes on, so the connection is looked at here. */
  private void connect(SlackConnection connection) {
    try {
      client.connect();
    } catch (java.io.IOException e) {
      log.warn("the socket did not open: {}", e.getMessage());
    }
    if (!client.verifyConnection()) {
      close();
      throw new SlackUnreachable(connection.settings().api(), "the socket does not open");
    }
  }

  private void received(String message) {
    heardLast = System.nanoTime();
    Fields.parse(message)
        .filter(envelope -> ENVELOPES.contains(Fields.text(envelope, "type")))
        .filter(envelope -> !closing)
        .ifPresent(envelope -> reception.handlers().execute(() -> handle(message, envelope)));
  }

  private void handle(String message, JsonObject envelope) {
    try {
      Response response =
          reception.take(
              Fields.object(envelope, "payload"), () -> parser.parse(message).getBoltRequest());
      if (response.getStatusCode() == 200) {
        acknowledge(envelope, response);
      }
    } catch (Exception e) {
      log.error("a delivery was not taken; Slack will send it again", e);
    }
  }

  private void acknowledge(JsonObject envelope, Response response) {
    JsonObject ack = new JsonObject();
    ack.addProperty("envelope_id", Fields.text(envelope, "envelope_id"));
    if (response.getBody() != null) {
      JsonElement payload = JsonParser.parseString(response.getBody());
      ack.add("payload", payload);
    }
    client.sendSocketModeResponse(ack.toString());
  }

  /** Whether Slack can reach us now; waits up to three seconds for Slack's pong. */
  public boolean healthy() {
    return !closing && (System.nanoTime() - heardLast < RECENTLY || client.verifyConnection());
  }

  /** How many events could not be read since the start. */
  public long unreadable() {
    return reception.unreadable();
  }

  /** Takes nothing more, ends what is under way and its answers, and only then lets go. */
  @Override
  public void close() {
    closing = true;
    reception.close();
    try {
      client.close();
    } catch (Exception e) {
      log.warn("the socket did not close cleanly: {}", e.getMessage());
    }
  }
}

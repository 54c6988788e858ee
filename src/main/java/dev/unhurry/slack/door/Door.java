package dev.unhurry.slack.door;

import dev.unhurry.slack.door.Paths.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One Jetty on one port: health, and what Slack posts where it is told to post. */
public final class Door implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Door.class);

  /** Few are enough, because nothing that waits is done on them. */
  private static final int THREADS = 16;

  /** With bodies of a megabyte, as much memory as strangers may take. */
  private static final int CONNECTIONS = 256;

  private static final Duration IDLE = Duration.ofSeconds(10);

  /** For connections without a request. */
  private static final Duration IDLE_AT_THE_END = Duration.ofMillis(200);

  /** Longer than Slack waits for an answer. */
  private static final Duration ENDING = Duration.ofSeconds(4);

  private final Health health;
  private final Server server = new Server(threads());
  private final ServerConnector connector = new ServerConnector(server, 1, 1, http());

  private Door(int port, Health health, Map<String, Path> paths) {
    this.health = health;
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    server.setHandler(new GracefulHandler(new Paths(paths)));
    server.setStopTimeout(ENDING.toMillis());
  }

  /** Serves {@code /live} and {@code /ready}; port 0 takes any free one. */
  public static Door open(int port, Readiness readiness) {
    Health health = new Health(readiness);
    return new Door(port, health, healthPaths(health)).start();
  }

  /** Serves {@code /slack/events} too. */
  public static Door open(int port, Readiness readiness, HttpStreet street) {
    Health health = new Health(readiness);
    Map<String, Path> paths = healthPaths(health);
    paths.put("/slack/events", new Path("POST", street::take));
    return new Door(port, health, paths).start();
  }

  private static Map<String, Path> healthPaths(Health health) {
    Map<String, Path> paths = new HashMap<>();
    paths.put("/live", new Path("GET", request -> health.live()));
    paths.put("/ready", new Path("GET", request -> health.ready()));
    return paths;
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("door");
    threads.setDaemon(true);
    return threads;
  }

  private static HttpConnectionFactory http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    return new HttpConnectionFactory(http);
  }

  private Door start() {
    try {
      server.start();
      return this;
    } catch (Exception e) {
      close();
      throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** Takes nothing more and lets what is under way be answered, for a few seconds. */
  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      log.warn("the door closed over somebody who was not answered yet: {}", e.toString());
    }
    health.close();
  }
}

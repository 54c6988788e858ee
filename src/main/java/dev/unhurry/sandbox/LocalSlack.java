package dev.unhurry.sandbox;

import dev.unhurry.sandbox.clock.ClockFollower;
import dev.unhurry.sandbox.clock.RemoteFollowers;
import dev.unhurry.sandbox.clock.TurnedClock;
import dev.unhurry.sandbox.clock.Turner;
import dev.unhurry.sandbox.control.ClockDoor;
import dev.unhurry.sandbox.control.Control;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.socket.SocketMode;
import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Story;
import dev.unhurry.sandbox.world.World;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A Slack on this machine: one workspace, one port, loopback only, gone when closed. */
public final class LocalSlack implements AutoCloseable {
  private static final long LOOK_MILLIS = 200;

  private final TurnedClock clock;
  private final World world;
  private final Changes changes = new Changes();
  private final Deliveries deliveries;
  private final Events events;
  private final SocketMode sockets;
  private final RemoteFollowers remotes = new RemoteFollowers(System::nanoTime);
  private final Turner turner;
  private final Control control;
  private final Javalin server;
  private final ScheduledExecutorService watch;
  private final ScheduledFuture<?> looking;

  private LocalSlack(int port, Instant at) {
    clock = new TurnedClock(at);
    world = new World(clock);
    Story.tell(world);
    deliveries = new Deliveries(clock);
    events = new Events(world, deliveries);
    sockets = new SocketMode(deliveries);
    turner =
        new Turner(
            clock, deliveries::awaitQuiet, () -> deliveries.sent() + changes.count(), remotes);
    turner.follow(deliveries);
    turner.follow(events);
    control =
        new Control(world, changes, deliveries, events, new ClockDoor(clock, turner, remotes));
    server = Javalin.create(this::configure).start("127.0.0.1", port);
    watch = Executors.newSingleThreadScheduledExecutor(LocalSlack::daemon);
    looking =
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Starts one on this port (0 takes any free one) with its clock standing at an instant. */
  public static LocalSlack start(int port, Instant at) {
    return new LocalSlack(port, at);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sandbox-deliveries");
    thread.setDaemon(true);
    return thread;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = 2_000_000L;
    control.routes(config.routes);
    sockets.routes(config.routes);
    PageFiles.routes(config.routes);
  }

  private void look() {
    deliveries.settle(clock.instant());
  }

  public int port() {
    return server.port();
  }

  public URI page() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /** The base of the Web API; ends in /api/. */
  public URI api() {
    return page().resolve("api/");
  }

  public String botToken() {
    return "xoxb-local-unhurry";
  }

  public String appToken() {
    return "xapp-local-unhurry";
  }

  public InstantSource clock() {
    return clock;
  }

  /** From now on a turn of the clock waits for this follower at every due moment. */
  public void follow(ClockFollower follower) {
    turner.follow(follower);
  }

  @Override
  public void close() {
    looking.cancel(false);
    watch.shutdownNow();
    control.close();
    server.stop();
  }
}

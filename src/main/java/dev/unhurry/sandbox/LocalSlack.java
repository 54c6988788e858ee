package dev.unhurry.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.Outside;
import dev.unhurry.sandbox.api.ApiError;
import dev.unhurry.sandbox.api.CallLog;
import dev.unhurry.sandbox.api.Scopes;
import dev.unhurry.sandbox.api.WebApi;
import dev.unhurry.sandbox.clock.ClockFollower;
import dev.unhurry.sandbox.clock.RemoteFollowers;
import dev.unhurry.sandbox.clock.TurnedClock;
import dev.unhurry.sandbox.clock.Turner;
import dev.unhurry.sandbox.control.Acts;
import dev.unhurry.sandbox.control.ClockDoor;
import dev.unhurry.sandbox.control.Control;
import dev.unhurry.sandbox.control.Rehearsal;
import dev.unhurry.sandbox.interaction.Desk;
import dev.unhurry.sandbox.interaction.ResponseUrls;
import dev.unhurry.sandbox.methods.AllMethods;
import dev.unhurry.sandbox.methods.ScheduleMethods;
import dev.unhurry.sandbox.methods.ScheduledPosts;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.socket.Events;
import dev.unhurry.sandbox.socket.SocketMode;
import dev.unhurry.sandbox.socket.Traffic;
import dev.unhurry.sandbox.trouble.Faults;
import dev.unhurry.sandbox.views.Modals;
import dev.unhurry.sandbox.views.Triggers;
import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Json;
import dev.unhurry.sandbox.world.Story;
import dev.unhurry.sandbox.world.Witness;
import dev.unhurry.sandbox.world.World;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** A Slack on this machine: one workspace, one port, loopback only, gone when closed. */
public final class LocalSlack implements AutoCloseable {
  private static final long LOOK_MILLIS = 200;

  private final TurnedClock clock;
  private final World world;
  private final Changes changes = new Changes();
  private final Traffic traffic = new Traffic();
  private final Faults faults = new Faults();
  private final Scopes scopes = new Scopes();
  private final Witness witness = new Witness();
  private final Deliveries deliveries;
  private final Events events;
  private final ScheduledPosts scheduled;
  private final SocketMode sockets;
  private final Turner turner;
  private final Control control;
  private final ResponseUrls responses;
  private final WebApi api;
  private final CountDownLatch open = new CountDownLatch(1);
  private final Javalin server;
  private final ScheduledExecutorService watch;
  private final ScheduledFuture<?> looking;

  private LocalSlack(int port, Instant at) {
    clock = new TurnedClock(at);
    world = new World(clock);
    Story.tell(world);
    deliveries = new Deliveries(clock, traffic);
    events = new Events(world, deliveries);
    scheduled = new ScheduledPosts(world, events, changes::happened);
    sockets = new SocketMode(deliveries, changes, witness);
    responses = new ResponseUrls(world, events, this::address);
    RemoteFollowers remotes = new RemoteFollowers(System::nanoTime);
    turner = new Turner(clock, deliveries::awaitQuiet, this::happened, remotes);
    turner.follow(deliveries);
    turner.follow(events);
    turner.follow(scheduled);
    Modals modals = new Modals(world);
    Triggers triggers = new Triggers(System::nanoTime);
    CallLog log = new CallLog();
    api = api(log, new AllMethods.Parts(scopes, events, modals, triggers, sockets));
    Desk desk = new Desk(world, deliveries, modals, triggers, responses);
    Control.Doors doors =
        new Control.Doors(
            new ClockDoor(clock, turner, remotes),
            new Acts(desk, events),
            new Rehearsal(faults, log, scopes, deliveries, sockets));
    control = new Control(world, changes, deliveries, events, doors);
    server = Javalin.create(this::configure).start("127.0.0.1", port);
    watch = Executors.newSingleThreadScheduledExecutor(LocalSlack::daemon);
    looking =
        watch.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Starts one on this port (0 takes any free one) with its clock standing at an instant. */
  public static LocalSlack start(int port, Instant at) {
    LocalSlack slack = closed(port, at);
    slack.open();
    return slack;
  }

  /** The same for a bot alone: people wait at its page until it is open. */
  static LocalSlack closed(int port, Instant at) {
    return new LocalSlack(port, at);
  }

  /** Lets people in. */
  void open() {
    open.countDown();
  }

  private WebApi api(CallLog log, AllMethods.Parts parts) {
    WebApi.Tokens tokens = new WebApi.Tokens(botToken(), appToken());
    WebApi made =
        new WebApi(world, tokens, scopes, new WebApi.Watch(log, faults, changes, witness));
    made.serve(AllMethods.of(world, parts, this::address));
    made.serve(new ScheduleMethods(world, scopes, scheduled).all());
    return made;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "sandbox-deliveries");
    thread.setDaemon(true);
    return thread;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = 2_000_000L;
    for (String peoples : List.of("/", "/sandbox/*")) {
      config.routes.before(peoples, context -> open.await());
    }
    control.routes(config.routes);
    for (String calls : List.of("/api/*", "/response/*")) {
      config.routes.before(calls, context -> traffic.begins());
      config.routes.after(calls, context -> traffic.ends());
    }
    api.routes(config.routes);
    config.routes.post("/response/{id}", this::respond);
    sockets.routes(config.routes);
    PageFiles.routes(config.routes);
  }

  private void respond(Context context) {
    try {
      ObjectNode body =
          Json.parse(context.body())
              .filter(ObjectNode.class::isInstance)
              .map(ObjectNode.class::cast)
              .orElseThrow(() -> ApiError.of("invalid_payload"));
      witness.saw("response_url", Json.fields(body));
      world.atomically(() -> responses.use(context.pathParam("id"), body));
      context.result("ok");
    } catch (ApiError refused) {
      context.status(404).contentType("application/json").result(refused.answer().toString());
    } finally {
      changes.happened();
    }
  }

  /** Slack posts what it holds also when the clock jumped and nobody walks. */
  private void look() {
    scheduled.settle(clock.instant());
    deliveries.settle(clock.instant());
  }

  private long happened() {
    return deliveries.sent() + changes.count();
  }

  private String address() {
    return page().toString();
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

  public String signingSecret() {
    return "localsigningsecretofunhurry";
  }

  /** Posts deliveries to a bot's request URL, signed, instead of waiting for its socket. */
  public void postTo(URI url) {
    deliveries.postTo(url, signingSecret(), Outside.wallClock());
  }

  public InstantSource clock() {
    return clock;
  }

  /** Grants the bot exactly these scopes, as an admin does who leaves some out. */
  public void grant(Collection<String> granted) {
    scopes.grant(granted);
  }

  /** From now on everything the bot sends is shown to this one too, and how it was sent. */
  public void show(BiConsumer<String, Map<String, JsonNode>> onlooker) {
    witness.follow(onlooker);
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
    faults.close();
    server.stop();
  }
}

package dev.unhurry.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where deliveries are taken, whichever way they came: Bolt's App with one middleware of ours, and
 * the threads for it.
 */
public final class Reception implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);
  private static final int THREADS = 8;
  private static final int WAITING = 1_000;

  private final Routes routes;
  private final Counter counter;
  private final AppConfig config;
  private final App app;
  private final ExecutorService handlers;

  /**
   * @param whenFull what happens to a delivery for which there is no more room
   */
  public Reception(SlackConnection connection, Routes routes, RejectedExecutionHandler whenFull) {
    this.routes = routes;
    this.counter = new Counter(connection);
    this.config = AppConfig.builder().slack(connection.slack()).build();
    this.app = new App(config, List.of(middleware()));
    this.handlers = handlers(whenFull);
  }

  private static ExecutorService handlers(RejectedExecutionHandler whenFull) {
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        work -> {
          Thread thread = new Thread(work, "street");
          thread.setDaemon(true);
          return thread;
        },
        whenFull);
  }

  /** Bolt's own authorization and self-event filters call Slack before every acknowledgement. */
  private Middleware middleware() {
    return (request, response, chain) -> answer(Body.thing(request.getRequestBodyAsString()));
  }

  /** What Bolt's parsers are made with. */
  public AppConfig config() {
    return config;
  }

  public Executor handlers() {
    return handlers;
  }

  /**
   * Takes one delivery.
   *
   * @param thing what it holds, for what Bolt cannot parse
   */
  public Response take(JsonObject thing, Supplier<Request<?>> parser) throws Exception {
    Request<?> request = parse(parser);
    return request == null ? answer(thing) : app.run(request);
  }

  /** Null where Bolt knows no such request or stumbles over a part of it that nobody needs. */
  private static Request<?> parse(Supplier<Request<?>> parser) {
    try {
      return parser.get();
    } catch (RuntimeException e) {
      return null;
    }
  }

  private Response answer(JsonObject thing) {
    return switch (Fields.text(thing, "type")) {
      case "url_verification" -> Response.ok(Fields.text(thing, "challenge"));
      case "app_rate_limited" -> {
        log.warn("Slack keeps events from us: there were more than it delivers in an hour");
        yield Response.ok();
      }
      default -> routes.take(thing, counter);
    };
  }

  /** How many events could not be read since the start. */
  public long unreadable() {
    return counter.translate().unreadable();
  }

  /** Ends what is under way and its answers. */
  @Override
  public void close() {
    Counter.drain(handlers);
    counter.close();
    app.stop();
  }
}

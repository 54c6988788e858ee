package dev.unhurry.slack.door;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Says whether the bot can work now, soon also when what it asks hangs. */
final class Health implements AutoCloseable {
  private static final int READY = 200;
  private static final int NOT_READY = 503;

  private final ExecutorService threads = Executors.newCachedThreadPool(Health::thread);
  private final Inquiry redis;
  private final Inquiry slack;
  private final boolean hold;

  Health(Readiness readiness) {
    this.redis = new Inquiry(readiness.redis(), threads);
    this.slack = new Inquiry(readiness.slack(), threads);
    this.hold = readiness.hold();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "health");
    thread.setDaemon(true);
    return thread;
  }

  CompletableFuture<Response> live() {
    JsonObject said = new JsonObject();
    said.addProperty("live", true);
    return CompletableFuture.completedFuture(Response.json(READY, said));
  }

  CompletableFuture<Response> ready() {
    return redis.ask().thenCombine(slack.ask(), this::ready);
  }

  private Response ready(boolean redisAnswers, boolean slackReachesUs) {
    boolean ready = redisAnswers && slackReachesUs;
    JsonObject said = new JsonObject();
    said.addProperty("ready", ready);
    nameIfAway(said, "redis", redisAnswers);
    nameIfAway(said, "slack", slackReachesUs);
    if (hold) {
      said.addProperty("hold", true);
    }
    return Response.json(ready ? READY : NOT_READY, said);
  }

  private static void nameIfAway(JsonObject said, String part, boolean there) {
    if (!there) {
      said.addProperty(part, "away");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

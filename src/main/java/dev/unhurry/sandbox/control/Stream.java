package dev.unhurry.sandbox.control;

import dev.unhurry.sandbox.world.Changes;
import dev.unhurry.sandbox.world.Json;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Server-Sent Events: a tiny one, {seq}, whenever anything changed. */
final class Stream implements AutoCloseable {
  private final Changes changes;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "sandbox-stream");
            thread.setDaemon(true);
            return thread;
          });

  Stream(Changes changes) {
    this.changes = changes;
    changes.listen(any -> tellSoon());
  }

  void join(SseClient client) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendEvent("change", seq());
  }

  private String seq() {
    return Json.object("seq", changes.count()).toString();
  }

  private void tellSoon() {
    if (!clients.isEmpty() && waiting.compareAndSet(false, true)) {
      try {
        teller.execute(this::tell);
      } catch (RejectedExecutionException closed) {
        waiting.set(false);
      }
    }
  }

  private void tell() {
    waiting.set(false);
    clients.forEach(client -> client.sendEvent("change", seq()));
  }

  @Override
  public void close() {
    teller.shutdownNow();
    clients.forEach(SseClient::close);
  }
}

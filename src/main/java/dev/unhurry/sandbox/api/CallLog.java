package dev.unhurry.sandbox.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.world.Json;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** The last calls of the Web API, with the names of their arguments and never their values. */
public final class CallLog {
  private static final int MOST = 5000;

  private record Entry(
      Instant at, String method, List<String> arguments, List<String> unknown, String result) {
    ObjectNode json() {
      return Json.object("at", at.toString(), "method", method, "arguments", arguments)
          .put("result", result)
          .set("unknown", Json.array(unknown));
    }
  }

  private final Deque<Entry> entries = new ArrayDeque<>();

  synchronized void add(Instant at, Call call, Collection<String> known, String result) {
    List<String> names = List.copyOf(call.names());
    List<String> unknown = names.stream().filter(name -> !known.contains(name)).toList();
    entries.add(new Entry(at, call.method(), names, unknown, result));
    if (entries.size() > MOST) {
      entries.remove();
    }
  }

  /** What was called, oldest first. */
  public synchronized List<ObjectNode> json() {
    return entries.stream().map(Entry::json).toList();
  }

  public synchronized void clear() {
    entries.clear();
  }
}

package dev.unhurry.sandbox.socket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.clock.ClockFollower;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Envelopes that wait for their acknowledgement. An event is sent again after 3 s, 1 min and 5 min,
 * by real time or by the turned clock, whichever is first. While no socket is open an event waits
 * for the next one, at most two hours of the turned clock, as docs.slack.dev/apis/events-api says.
 */
public final class Deliveries implements ClockFollower {
  private static final List<Duration> AGAIN =
      List.of(Delivery.PATIENCE, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private static final Duration TOO_LATE = Duration.ofHours(2);

  private final InstantSource clock;
  private final Traffic traffic;
  private final Map<String, Delivery> pending = new LinkedHashMap<>();
  private final List<Wire> open = new ArrayList<>();
  private int turn;
  private long sent;

  public Deliveries(InstantSource clock, Traffic traffic) {
    this.traffic = traffic;
    this.clock = clock;
  }

  /** Sends a payload to one of the open sockets, in turn. */
  public synchronized Delivery send(String type, ObjectNode payload) {
    Delivery made =
        new Delivery(UUID.randomUUID().toString(), type, payload.deepCopy(), clock.instant());
    if (open.isEmpty() && !made.isEvent()) {
      made.abandon();
      return made;
    }
    pending.put(made.id, made);
    attempt(made);
    return made;
  }

  private void attempt(Delivery one) {
    one.tries++;
    one.triedNanos = System.nanoTime();
    one.triedAt = clock.instant();
    one.wire = open.isEmpty() ? null : open.get(turn++ % open.size());
    sent++;
    if (one.wire != null) {
      one.wire.send(one.frame());
    }
  }

  synchronized void acknowledged(String id, JsonNode said) {
    Delivery one = pending.remove(id);
    if (one != null) {
      one.acknowledge(said);
      notifyAll();
    }
  }

  /**
   * Greets a socket, with the number of those that are open then, before anything else is sent to
   * it; from its greeting on it misses nothing.
   */
  synchronized void opened(Wire wire, IntFunction<String> greeting) {
    wire.send(greeting.apply(open.size() + 1));
    opened(wire);
  }

  synchronized int opened(Wire wire) {
    open.add(wire);
    List<Delivery> missed = pending.values().stream().filter(one -> isStranded(one)).toList();
    missed.forEach(this::missed);
    return open.size();
  }

  /** From now on deliveries are posted to this address too, as if it were one more socket. */
  public void postTo(URI url, String signingSecret, InstantSource realTime) {
    opened(new RequestUrl(url, signingSecret, realTime, this));
  }

  private boolean isStranded(Delivery one) {
    return one.wire == null || !open.contains(one.wire);
  }

  private void missed(Delivery one) {
    if (one.born.plus(TOO_LATE).isBefore(clock.instant())) {
      pending.remove(one.id);
      one.abandon();
    } else {
      attempt(one);
    }
  }

  synchronized void closed(Wire wire) {
    open.remove(wire);
    notifyAll();
  }

  /** How many sockets are open. */
  public synchronized int connections() {
    return open.size();
  }

  synchronized List<Wire> wires() {
    return List.copyOf(open);
  }

  /** How many envelopes were sent since the start, retries counted. */
  public synchronized long sent() {
    return sent;
  }

  /** Sends again what is due for it; answers when the next retry is due on the turned clock. */
  @Override
  public synchronized Optional<Instant> settle(Instant now) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List.copyOf(pending.values()).stream().filter(one -> isDue(one, now)).forEach(this::again);
    return pending.values().stream()
        .filter(one -> one.isEvent() && one.tries <= AGAIN.size())
        .map(one -> one.triedAt.plus(pause(one)))
        .min(Comparator.naturalOrder());
  }

  private boolean isDue(Delivery one, Instant now) {
    Duration pause = pause(one);
    return System.nanoTime() - one.triedNanos >= pause.toNanos()
        || (one.isEvent() && !one.triedAt.plus(pause).isAfter(now));
  }

  private static Duration pause(Delivery one) {
    return one.isEvent() && one.tries <= AGAIN.size()
        ? AGAIN.get(one.tries - 1)
        : Delivery.PATIENCE;
  }

  private void again(Delivery one) {
    if (one.isEvent() && one.tries <= AGAIN.size()) {
      attempt(one);
    } else {
      pending.remove(one.id);
      one.abandon();
    }
  }

  /** What the bot acknowledged it with, once what it does about it has come to rest. */
  public Optional<JsonNode> answer(Delivery delivery) {
    Optional<JsonNode> said = delivery.await();
    if (said.isPresent()) {
      traffic.awaitRest();
    }
    return said;
  }

  /** Waits until nothing is under way: every envelope acknowledged, or late by three seconds. */
  public synchronized void awaitQuiet() {
    try {
      while (pending.values().stream().anyMatch(this::isUnderWay)) {
        wait(20);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isUnderWay(Delivery one) {
    return !isStranded(one) && System.nanoTime() - one.triedNanos < Delivery.PATIENCE.toNanos();
  }
}

package dev.unhurry.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unhurry.sandbox.api.CallLog;
import dev.unhurry.sandbox.api.Scopes;
import dev.unhurry.sandbox.socket.Deliveries;
import dev.unhurry.sandbox.socket.SocketMode;
import dev.unhurry.sandbox.trouble.Fault;
import dev.unhurry.sandbox.trouble.Faults;
import dev.unhurry.sandbox.world.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What only tests use: faults, the record of calls, granted scopes, the sockets. */
public final class Rehearsal {
  private final Faults faults;
  private final CallLog calls;
  private final Scopes scopes;
  private final Deliveries deliveries;
  private final SocketMode sockets;

  public Rehearsal(
      Faults faults, CallLog calls, Scopes scopes, Deliveries deliveries, SocketMode sockets) {
    this.faults = faults;
    this.calls = calls;
    this.scopes = scopes;
    this.deliveries = deliveries;
    this.sockets = sockets;
  }

  ObjectNode order(Asked asked) {
    Fault fault =
        new Fault(
            asked.text("method"),
            word(Fault.Moment.class, "when", asked.maybe("when").orElse("before")),
            word(Fault.Kind.class, "do", asked.text("do")),
            asked.maybe("error").orElse(""),
            asked.number("retry_after", 1));
    faults.order(fault, asked.number("count", 1));
    return faults(asked);
  }

  private static <E extends Enum<E>> E word(Class<E> type, String field, String text) {
    for (E one : type.getEnumConstants()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
        return one;
      }
    }
    throw new Refusal(400, "The field " + field + " knows no " + text + ".");
  }

  ObjectNode faults(Asked asked) {
    List<ObjectNode> left =
        faults.left().stream()
            .map(
                one ->
                    Json.object(
                        "method", one.method(),
                        "when", one.moment().name().toLowerCase(Locale.ROOT),
                        "do", one.kind().name().toLowerCase(Locale.ROOT)))
            .toList();
    return Json.object("ok", true, "faults", left);
  }

  ObjectNode clearFaults(Asked asked) {
    faults.clear();
    return faults(asked);
  }

  ObjectNode calls(Asked asked) {
    return Json.object("ok", true, "calls", calls.json());
  }

  ObjectNode clearCalls(Asked asked) {
    calls.clear();
    return Json.object("ok", true);
  }

  ObjectNode scopes(Asked asked) {
    return Json.object("ok", true, "scopes", scopes.granted());
  }

  ObjectNode grant(Asked asked) {
    if (!asked.body().path("scopes").isArray()) {
      throw new Refusal(400, "The field scopes must be a list.");
    }
    List<String> granted = new ArrayList<>();
    asked.body().path("scopes").forEach(one -> granted.add(one.asText()));
    scopes.grant(granted);
    return scopes(asked);
  }

  ObjectNode sockets(Asked asked) {
    return Json.object("ok", true, "open", deliveries.connections());
  }

  ObjectNode disconnect(Asked asked) {
    int told = sockets.disconnect(asked.maybe("reason").orElse("refresh_requested"));
    return Json.object("ok", true, "told", told);
  }
}

package dev.unhurry.request;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the duties of requests are called where their channel has another id: the same promise must
 * have the same name, or it would be made and kept once more.
 */
public final class MovedDuties {
  private static final List<String> KINDS =
      List.of(Promises.REMINDER, Promises.DUE_NEWS, Promises.EXPIRY);

  private MovedDuties() {}

  /** The new id of each that there may be, by its old one. */
  public static Map<String, String> ids(Collection<Request> requests, ChannelId to) {
    Map<String, String> ids = new HashMap<>();
    for (Request request : requests) {
      Request moved = request.in(to);
      for (Expected one : request.expected()) {
        KINDS.forEach(kind -> ids.put(id(request, kind, one), id(moved, kind, one)));
      }
    }
    return ids;
  }

  private static String id(Request request, String kind, Expected one) {
    Duty duty = Promises.duty(request, kind, Instant.EPOCH, one);
    return duty.id();
  }
}

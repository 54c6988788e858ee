package dev.unhurry.replay;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what the rooms write down and say, in memory, while a replay runs. */
final class Witness {
  /** A request and how it went. */
  record Case(Request request, Ending ending) {}

  private final Map<MessageRef, Case> cases = new LinkedHashMap<>();
  private final Map<String, Duty> duties = new HashMap<>();
  private final List<Sent> sent = new ArrayList<>();

  void opened(Request request) {
    cases.put(request.ref(), new Case(request, Ending.NEVER));
  }

  /** Others are asked, or the clock started anew: lateness is held against what counts now. */
  void revised(Request request) {
    cases.computeIfPresent(request.ref(), (same, one) -> new Case(request, one.ending()));
  }

  /** What is open again was not answered. */
  void reopened(Request request) {
    opened(request);
  }

  void answered(MessageRef ref, UserId by, Instant at) {
    cases.computeIfPresent(ref, (same, open) -> new Case(open.request(), ending(open, by, at)));
  }

  /** The asker's own check mark or thanks are held against the first due time. */
  private static Ending ending(Case open, UserId by, Instant at) {
    Request request = open.request();
    Instant due = request.of(by).map(Expected::due).orElseGet(() -> request.firstDue().due());
    return at.isAfter(due) ? Ending.LATE : Ending.IN_TIME;
  }

  void claimed(Duty duty) {
    duties.put(duty.id(), duty);
  }

  /** The duty that is being kept under this id. */
  Duty duty(String id) {
    Duty duty = duties.get(id);
    if (duty == null) {
      throw new IllegalStateException("duty " + id + " must be claimed before it is said");
    }
    return duty;
  }

  void finished(Duty duty) {
    duties.remove(duty.id());
  }

  void said(Sent one) {
    sent.add(one);
  }

  List<Case> cases() {
    return List.copyOf(cases.values());
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }
}

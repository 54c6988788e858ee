package dev.unhurry.request.gone;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Gone;
import dev.unhurry.request.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asked and gets back, as the duty carries it that tells them: the requests are gone
 * by then.
 *
 * @param lines where the first of them start
 * @param more how many there are beside these
 */
record Back(Departure departure, UserId asker, List<MessageRef> lines, int more) {
  private static final int MOST_LINES = 8;

  Back {
    lines = List.copyOf(lines);
  }

  /** All of one asker. */
  static Back of(Departure departure, List<Request> closed) {
    List<MessageRef> lines =
        closed.stream().map(Request::start).distinct().limit(MOST_LINES).toList();
    int all = (int) closed.stream().map(Request::start).distinct().count();
    return new Back(departure, closed.get(0).asker(), lines, all - lines.size());
  }

  Actor reader() {
    return new Actor(departure.team(), asker);
  }

  int count() {
    return lines.size() + more;
  }

  /** However often it is found out that somebody is gone, the same is handed back once. */
  Duty duty() {
    Map<String, String> facts = new HashMap<>(Gone.duty(departure).facts());
    facts.put("asker", asker.value());
    facts.put("lines", lines.stream().map(MessageRef::pointer).collect(Collectors.joining(" ")));
    facts.put("more", Integer.toString(more));
    String subject = Gone.subject(departure) + "|" + asker;
    return Duty.about(
        subject, departure.team(), HandedBack.KIND, Duty.atOnce(departure.at()), facts);
  }

  static Back in(Duty duty) {
    return new Back(
        Gone.in(duty),
        new UserId(duty.fact("asker")),
        lines(duty.team(), duty.fact("lines")),
        Integer.parseInt(duty.fact("more")));
  }

  private static List<MessageRef> lines(TeamId team, String written) {
    return Stream.of(written.split(" "))
        .map(pointer -> MessageRef.pointedAt(team, pointer))
        .flatMap(Optional::stream)
        .toList();
  }
}

package dev.unhurry.request;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import java.util.ArrayList;
import java.util.List;

/**
 * An ask whose message was edited.
 *
 * @param before what it asked until then; of nobody where it was no ask
 * @param now what it asks since; of nobody where it is none any more
 */
public record Reworded(Asked before, Asked now) {

  /** Whether others are asked, or it is more or less urgent. */
  boolean matters(ChannelRules rules) {
    boolean asks = !before.to().isEmpty() || !now.to().isEmpty();
    return asks && !(added().isEmpty() && removed().isEmpty() && !changesUrgency(rules));
  }

  boolean changesUrgency(ChannelRules rules) {
    return urgency(rules) != rules.judge(before.text());
  }

  Urgency urgency(ChannelRules rules) {
    return rules.judge(now.text());
  }

  /** Who is asked from the edit on. */
  List<UserId> added() {
    return without(now.to(), before.to());
  }

  /** Who is asked no more. */
  private List<UserId> removed() {
    return without(before.to(), now.to());
  }

  private List<UserId> without(List<UserId> people, List<UserId> others) {
    return people.stream()
        .filter(one -> !others.contains(one) && !one.equals(now.asker()))
        .distinct()
        .toList();
  }

  /** The same as it is told to the book. */
  List<Happening> happenings() {
    List<Happening> all = new ArrayList<>();
    all.add(new Happening(Kind.EDITED, now.asker(), now.since()));
    added().forEach(one -> all.add(new Happening(Kind.ASKED, one, now.since())));
    removed().forEach(one -> all.add(new Happening(Kind.UNASKED, one, now.since())));
    if (now.to().isEmpty()) {
      all.add(new Happening(Kind.UNASKED, now.asker(), now.since()));
    }
    return all;
  }
}

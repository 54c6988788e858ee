package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the request book on paper remembers of lists. */
final class InMemoryLists {
  /** What a list was going to show. */
  private record Plan(String list, Set<MessageRef> shows) {}

  private final InMemoryDiary diary;
  private final Map<Actor, Map<MessageRef, Instant>> shown = new HashMap<>();
  private final Map<Actor, Plan> plans = new HashMap<>();
  private final Map<Actor, List<Duty>> standing = new HashMap<>();

  InMemoryLists(InMemoryDiary diary) {
    this.diary = diary;
  }

  Map<MessageRef, Instant> listed(Actor person) {
    return Map.copyOf(shown.getOrDefault(person, Map.of()));
  }

  Optional<Set<MessageRef>> planned(Actor person, String list) {
    return Optional.ofNullable(plans.get(person))
        .filter(plan -> plan.list().equals(list))
        .map(plan -> Set.copyOf(plan.shows()));
  }

  void plan(Actor person, String list, Collection<MessageRef> shows) {
    plans.put(person, new Plan(list, new HashSet<>(shows)));
  }

  void stands(Actor person, Duty takeBack, Instant at) {
    String list = takeBack.fact("list");
    Map<MessageRef, Instant> now = shown.computeIfAbsent(person, one -> new HashMap<>());
    planned(person, list).ifPresent(shows -> shows.forEach(ref -> now.put(ref, at)));
    List<Duty> all = standing.computeIfAbsent(person, one -> new ArrayList<>());
    List<Duty> before =
        all.stream()
            .filter(other -> !other.fact("list").equals(list))
            .filter(other -> other.message().posted().isBefore(takeBack.message().posted()))
            .toList();
    all.removeAll(before);
    all.removeIf(other -> other.id().equals(takeBack.id()));
    all.add(takeBack);
    diary.register(person.team(), before);
  }

  void unlist(Actor person, MessageRef ref) {
    shown.getOrDefault(person, new HashMap<>()).remove(ref);
    Optional.ofNullable(plans.get(person)).ifPresent(plan -> plan.shows().remove(ref));
  }

  void moved(Actor person, MessageRef from, MessageRef to) {
    Map<MessageRef, Instant> listed = shown.getOrDefault(person, new HashMap<>());
    Optional.ofNullable(listed.remove(from)).ifPresent(at -> listed.put(to, at));
    Optional.ofNullable(plans.get(person))
        .filter(plan -> plan.shows().remove(from))
        .ifPresent(plan -> plan.shows().add(to));
  }

  /** Nothing waits for them any more. */
  void retire(Actor person) {
    diary.register(person.team(), standing.getOrDefault(person, List.of()));
    standing.remove(person);
    plans.remove(person);
    shown.remove(person);
  }
}

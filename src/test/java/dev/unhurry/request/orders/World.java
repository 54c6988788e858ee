package dev.unhurry.request.orders;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.orders.Told.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What has become of an ask, told one after the other as it happened. */
final class World {
  private final List<Told> events;
  private final Map<UserId, Instant> asked = new TreeMap<>(Comparator.comparing(UserId::value));
  private final Map<UserId, Instant> everAsked = new LinkedHashMap<>();

  World(List<Told> events) {
    this.events = events.stream().sorted(Comparator.comparing(Told::at)).toList();
    this.events.forEach(this::next);
  }

  private void next(Told event) {
    switch (event.kind()) {
      case POSTED ->
          Tale.ASKABLE.stream()
              .filter(one -> event.text().get(0).contains("<@" + one + ">"))
              .forEach(one -> ask(one, event.at()));
      case ADDED -> ask(event.by(), event.at());
      case REMOVED -> asked.remove(event.by());
      case WITHDRAWN -> asked.clear();
      default -> {}
    }
  }

  private void ask(UserId who, Instant at) {
    asked.put(who, at);
    everAsked.putIfAbsent(who, at);
  }

  /** Who is asked, since when. */
  Map<UserId, Instant> asked() {
    return asked;
  }

  Stream<Told> of(Kind kind) {
    return events.stream().filter(one -> one.kind() == kind);
  }

  /** The marks, or the eyes, that nobody has taken away since. */
  List<Told> standing(Kind put) {
    Kind taken = put == Kind.CHECKED ? Kind.UNCHECKED : Kind.NO_EYES;
    Map<List<Object>, Told> stand = new LinkedHashMap<>();
    for (Told event : events) {
      if (event.kind() == put) {
        stand.put(List.of(event.by(), event.text()), event);
      } else if (event.kind() == taken) {
        stand.remove(List.of(event.by(), event.text()));
      }
    }
    return new ArrayList<>(stand.values());
  }

  String text() {
    return events.stream()
        .filter(one -> one.kind().isEdit() || one.kind() == Kind.POSTED)
        .map(one -> one.text().get(one.text().size() - 1))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  List<Told> words() {
    return events.stream().filter(one -> one.kind().isWord()).toList();
  }

  boolean isDeleted() {
    return of(Kind.DELETED).findAny().isPresent();
  }

  boolean isOpen() {
    return !asked.isEmpty() && !isDeleted() && !isAnswered();
  }

  private boolean isAnswered() {
    boolean replied =
        words().stream().anyMatch(one -> one.kind() != Kind.QUESTIONED && wasAsked(one));
    boolean checked =
        standing(Kind.CHECKED).stream().anyMatch(one -> isAskers(one) || wasAsked(one));
    return replied || checked || isThanked();
  }

  private boolean isThanked() {
    Optional<Instant> first =
        words().stream().filter(one -> !isAskers(one)).map(Told::at).findFirst();
    Optional<Instant> opened = asked.values().stream().min(Comparator.naturalOrder());
    return of(Kind.THANKED)
        .filter(World::isAskers)
        .filter(one -> opened.filter(at -> !one.at().isBefore(at)).isPresent())
        .anyMatch(one -> first.filter(one.at()::isAfter).isPresent());
  }

  private static boolean isAskers(Told one) {
    return one.by().equals(Tale.ANA);
  }

  private boolean wasAsked(Told one) {
    Instant since = everAsked.get(one.by());
    return since != null && !one.at().isBefore(since);
  }

  /** Somebody who is asked still asked back, and the asker has said nothing since. */
  boolean isWaiting() {
    Optional<Instant> question =
        of(Kind.QUESTIONED)
            .filter(one -> asked.containsKey(one.by()))
            .filter(one -> !one.at().isBefore(asked.get(one.by())))
            .map(Told::at)
            .reduce((earlier, later) -> later);
    return question.isPresent()
        && words().stream()
            .filter(World::isAskers)
            .noneMatch(one -> one.at().isAfter(question.get()));
  }

  /** When somebody was last seen to be at it. */
  Optional<Instant> seenToBy(UserId who) {
    Stream<Told> own =
        Stream.concat(of(Kind.ON_IT), of(Kind.ELSEWHERE)).filter(one -> one.by().equals(who));
    Stream<Told> eyes = standing(Kind.EYES).stream().filter(one -> one.by().equals(who));
    Stream<Told> colleagues =
        words().stream().filter(one -> !isAskers(one) && !asked.containsKey(one.by()));
    return Stream.of(own, eyes, colleagues)
        .flatMap(one -> one)
        .map(Told::at)
        .max(Comparator.naturalOrder());
  }
}

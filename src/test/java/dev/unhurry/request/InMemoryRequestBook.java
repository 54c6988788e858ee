package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A request book on paper, beside the diary on paper that its duties go to. */
public final class InMemoryRequestBook implements RequestBook {
  private static final Comparator<Request> BY_TS = Comparator.comparing(r -> r.ref().ts());

  private final InMemoryDiary diary;
  private final InstantSource time;
  private final Map<MessageRef, Request> open = new HashMap<>();
  private final Map<MessageRef, Instant> settled = new HashMap<>();
  private final InMemoryLists lists;

  public InMemoryRequestBook(InMemoryDiary diary, InstantSource time) {
    this.diary = diary;
    this.time = time;
    this.lists = new InMemoryLists(diary);
  }

  @Override
  public synchronized boolean open(Request request, List<Duty> duties) {
    settled.values().removeIf(until -> !until.isAfter(time.instant()));
    if (open.containsKey(request.ref()) || settled.containsKey(request.ref())) {
      return false;
    }
    diary.register(request.ref().team(), duties);
    open.put(request.ref(), request);
    return true;
  }

  @Override
  public synchronized Optional<Request> find(MessageRef ref) {
    return Optional.ofNullable(open.get(ref));
  }

  @Override
  public synchronized List<Request> at(MessageRef message) {
    return open.values().stream().filter(request -> leads(message, request)).sorted(BY_TS).toList();
  }

  @Override
  public synchronized List<MessageRef> answered(MessageRef at, UserId by) {
    return settle(at, request -> request.of(by).isPresent());
  }

  @Override
  public synchronized List<MessageRef> checked(MessageRef at, UserId by) {
    return settle(at, request -> request.asker().equals(by) || request.of(by).isPresent());
  }

  private List<MessageRef> settle(MessageRef at, Predicate<Request> whose) {
    List<MessageRef> refs =
        open.values().stream()
            .filter(request -> leads(at, request))
            .filter(whose)
            .sorted(BY_TS)
            .map(Request::ref)
            .toList();
    refs.forEach(this::close);
    return refs;
  }

  private static boolean leads(MessageRef at, Request request) {
    return request.ref().equals(at)
        || (request.ref().equals(at.at(request.ref().ts())) && request.also().contains(at.ts()));
  }

  @Override
  public synchronized boolean close(MessageRef ref) {
    Request request = open.remove(ref);
    if (request == null) {
      return false;
    }
    settled.put(ref, time.instant().plus(Diary.REMEMBERED));
    request.expected().forEach(one -> unlist(request.responder(one), ref));
    return true;
  }

  @Override
  public synchronized boolean revise(Request request, List<Duty> duties) {
    if (!open.containsKey(request.ref())) {
      return false;
    }
    diary.register(request.ref().team(), duties);
    Request old = open.put(request.ref(), request);
    old.expected().stream()
        .filter(one -> request.of(one.responder()).isEmpty())
        .forEach(one -> unlist(request.responder(one), request.ref()));
    return true;
  }

  private void unlist(Actor person, MessageRef ref) {
    lists.unlist(person, ref);
    retire(person);
  }

  private void retire(Actor person) {
    if (waitingFor(person).isEmpty()) {
      lists.retire(person);
    }
  }

  @Override
  public synchronized Map<MessageRef, Instant> listed(Actor person) {
    return lists.listed(person);
  }

  @Override
  public synchronized Optional<Set<MessageRef>> planned(Actor person, String list) {
    return lists.planned(person, list);
  }

  @Override
  public synchronized void plan(Actor person, String list, Collection<MessageRef> shows) {
    if (!waitingFor(person).isEmpty()) {
      lists.plan(person, list, shows);
    }
  }

  @Override
  public synchronized void stands(Actor person, Duty takeBack, Instant at) {
    lists.stands(person, takeBack, at);
    retire(person);
  }

  @Override
  public synchronized List<Request> waitingFor(Actor person) {
    return list(
        person,
        request -> request.of(person.user()).isPresent(),
        request -> request.of(person.user()).orElseThrow().due());
  }

  @Override
  public synchronized List<Request> askedBy(Actor person) {
    return list(
        person,
        request -> request.asker().equals(person.user()),
        request -> request.expected().stream().map(Expected::due).min(Instant::compareTo).get());
  }

  private List<Request> list(
      Actor person, Predicate<Request> whose, Function<Request, Instant> due) {
    return open.values().stream()
        .filter(request -> request.ref().team().equals(person.team()))
        .filter(whose)
        .sorted(Comparator.comparing(due).thenComparing(BY_TS))
        .toList();
  }
}

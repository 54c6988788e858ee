package dev.unhurry.request;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.request.life.Ended;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Standing;
import dev.unhurry.request.life.Standing.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
  private final Map<MessageRef, Heard.Before> how = new HashMap<>();
  private final Map<MessageRef, Happenings> early = new HashMap<>();
  private final InMemoryLists lists;

  public InMemoryRequestBook(InMemoryDiary diary, InstantSource time) {
    this.diary = diary;
    this.time = time;
    this.lists = new InMemoryLists(diary);
  }

  /** Begins a new book. */
  public synchronized void burn() {
    open.clear();
    settled.clear();
    how.clear();
    early.clear();
  }

  @Override
  public synchronized boolean open(Request request, List<Duty> duties) {
    forgetOld();
    if (open.containsKey(request.ref()) || settled.containsKey(request.ref())) {
      return false;
    }
    Request lived = lived(request, heardBefore(request));
    if (!lived.standing().state().goesOn()) {
      settled.put(request.ref(), time.instant().plus(Diary.REMEMBERED));
      remember(lived);
      return false;
    }
    diary.register(request.ref().team(), duties);
    open.put(request.ref(), lived);
    return true;
  }

  private void forgetOld() {
    settled.values().removeIf(until -> !until.isAfter(time.instant()));
    how.keySet().retainAll(settled.keySet());
  }

  private void remember(Request request) {
    Standing standing = request.standing();
    if (standing.state() == State.ANSWERED && standing.isChecked()) {
      how.put(request.ref(), Heard.Before.CHECKED);
    } else if (standing.state() == State.WITHDRAWN && !standing.isDeleted()) {
      how.put(request.ref(), Heard.Before.STRUCK);
    }
  }

  private Happenings heardBefore(Request request) {
    Happenings heard = early(request.ref());
    for (MessageTs ts : request.also()) {
      MessageRef other = request.ref().at(ts);
      heard = heard.and(concerning(request, other, early(other)).all());
    }
    return heard;
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
  public synchronized Heard happened(MessageRef at, List<Happening> happenings) {
    forgetOld();
    List<Request> led = at(at);
    if (led.isEmpty() && settled.containsKey(at)) {
      return Heard.of(how.getOrDefault(at, Heard.Before.SETTLED));
    }
    if (led.isEmpty()) {
      early.put(at, early(at).and(happenings));
    }
    List<Ended> ended = new ArrayList<>();
    List<Request> askedBack = new ArrayList<>();
    for (Request request : led) {
      Request lived = lived(request, concerning(request, at, new Happenings(happenings)));
      State state = lived.standing().state();
      if (!state.goesOn()) {
        close(request.ref());
        remember(lived);
        ended.add(new Ended(request.ref(), state));
        continue;
      }
      open.put(request.ref(), lived);
      lived.standing().answered().forEach(one -> unlist(new Actor(at.team(), one), request.ref()));
      if (lived.isWaiting() || lived.standing().asked().isPresent()) {
        askedBack.add(lived);
      }
    }
    return new Heard(ended, askedBack);
  }

  private Happenings early(MessageRef at) {
    return early.getOrDefault(at, Happenings.NONE);
  }

  private static Request lived(Request request, Happenings more) {
    return request.with(request.life().and(more));
  }

  private static Happenings concerning(Request request, MessageRef at, Happenings heard) {
    boolean holds = request.ref().equals(at);
    return new Happenings(
        heard.all().stream().filter(one -> holds || !one.kind().isOfTheAsk()).toList());
  }

  private static boolean leads(MessageRef at, Request request) {
    return request.ref().equals(at)
        || (request.ref().equals(at.at(request.ref().ts())) && request.also().contains(at.ts()));
  }

  @Override
  public synchronized boolean close(MessageRef ref, List<Duty> duties) {
    Request request = open.remove(ref);
    if (request == null) {
      return false;
    }
    diary.register(ref.team(), duties);
    settled.put(ref, time.instant().plus(Diary.REMEMBERED));
    request.expected().forEach(one -> unlist(request.responder(one), ref));
    return true;
  }

  @Override
  public synchronized boolean reopen(Request request, List<Duty> duties) {
    if (open.containsKey(request.ref())) {
      return false;
    }
    settled.remove(request.ref());
    how.remove(request.ref());
    diary.register(request.ref().team(), duties);
    open.put(request.ref(), request);
    return true;
  }

  @Override
  public synchronized boolean revise(Request request, List<Duty> duties) {
    if (!open.containsKey(request.ref())) {
      return false;
    }
    diary.register(request.ref().team(), duties);
    Request old = open.get(request.ref());
    open.put(request.ref(), lived(request, old.life().happened()));
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
        request ->
            request.of(person.user()).filter(one -> !one.isChannel()).isPresent()
                && request.awaits(person.user()),
        request -> request.of(person.user()).orElseThrow().due());
  }

  @Override
  public synchronized List<Request> askedBy(Actor person) {
    return list(
        person,
        request -> request.asker().equals(person.user()),
        request -> request.firstDue().due());
  }

  @Override
  public synchronized void moved(TeamId team, ChannelId from, ChannelId to) {
    List<Request> there = in(team, from);
    diary.moved(team, from, to, MovedDuties.ids(there, to));
    there.forEach(request -> move(request, request.in(to)));
    for (MessageRef ref : List.copyOf(settled.keySet())) {
      if (ref.team().equals(team) && ref.channel().equals(from)) {
        settled.put(new MessageRef(team, to, ref.ts()), settled.remove(ref));
      }
    }
  }

  private void move(Request old, Request moved) {
    open.remove(old.ref());
    Request lived = lived(moved, heardBefore(moved));
    open.put(moved.ref(), lived);
    old.expected().forEach(one -> lists.moved(old.responder(one), old.ref(), moved.ref()));
    if (!lived.standing().state().goesOn()) {
      close(moved.ref());
    }
  }

  @Override
  public synchronized List<Request> in(TeamId team, ChannelId channel) {
    return open.values().stream()
        .filter(request -> request.ref().team().equals(team))
        .filter(request -> request.ref().channel().equals(channel))
        .sorted(BY_TS)
        .toList();
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

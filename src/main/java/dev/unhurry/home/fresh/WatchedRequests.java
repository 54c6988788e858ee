package dev.unhurry.home.fresh;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Heard;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.life.Happening;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A book of requests that says whose Homes show something else after each write. */
record WatchedRequests(RequestBook book, Watching watching) implements RequestBook {
  @Override
  public boolean open(Request request, List<Duty> duties) {
    return toldOf(request, book.open(request, duties));
  }

  @Override
  public boolean reopen(Request request, List<Duty> duties) {
    return toldOf(request, book.reopen(request, duties));
  }

  @Override
  public boolean revise(Request request, List<Duty> duties) {
    return toldOf(request, book.revise(request, duties));
  }

  private boolean toldOf(Request request, boolean done) {
    if (done) {
      watching.changed(request);
    }
    return done;
  }

  @Override
  public Heard happened(MessageRef at, List<Happening> happenings) {
    Heard heard = book.happened(at, happenings);
    watching.changed(at);
    return heard;
  }

  @Override
  public boolean close(MessageRef ref, List<Duty> duties) {
    boolean closed = book.close(ref, duties);
    watching.changed(ref);
    return closed;
  }

  @Override
  public Optional<Request> find(MessageRef ref) {
    return book.find(ref);
  }

  @Override
  public List<Request> at(MessageRef message) {
    return book.at(message);
  }

  @Override
  public List<Request> waitingFor(Actor person) {
    return book.waitingFor(person);
  }

  @Override
  public List<Request> askedBy(Actor person) {
    return book.askedBy(person);
  }

  @Override
  public List<Request> in(TeamId team, ChannelId channel) {
    return book.in(team, channel);
  }

  /** Whoever opens their Home sees it; no line changes but where it leads. */
  @Override
  public void moved(TeamId team, ChannelId from, ChannelId to) {
    book.moved(team, from, to);
  }

  @Override
  public Map<MessageRef, Instant> listed(Actor person) {
    return book.listed(person);
  }

  @Override
  public Optional<Set<MessageRef>> planned(Actor person, String list) {
    return book.planned(person, list);
  }

  @Override
  public void plan(Actor person, String list, Collection<MessageRef> shows) {
    book.plan(person, list, shows);
  }

  @Override
  public void stands(Actor person, Duty takeBack, Instant at) {
    book.stands(person, takeBack, at);
  }
}

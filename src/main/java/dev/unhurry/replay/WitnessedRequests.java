package dev.unhurry.replay;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Heard;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Standing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The real book of requests, watched.
 *
 * @param dutiesEntered told whenever the book entered duties into the diary
 */
record WitnessedRequests(
    RequestBook book, Witness witness, InstantSource time, Runnable dutiesEntered)
    implements RequestBook {
  @Override
  public boolean open(Request request, List<Duty> duties) {
    boolean opened = book.open(request, duties);
    if (opened) {
      witness.opened(request);
      dutiesEntered.run();
    }
    return opened;
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
  public Heard happened(MessageRef at, List<Happening> happenings) {
    // What a look has seen comes together, and who of it answered follows from what was before.
    List<Request> before = happenings.size() > 1 ? book.at(at) : List.of();
    Heard heard = book.happened(at, happenings);
    heard.ended().stream()
        .filter(one -> one.state() == Standing.State.ANSWERED)
        .forEach(one -> answered(one.ref(), new Settling(before, happenings).of(one.ref())));
    dutiesEntered.run();
    return heard;
  }

  /** A mark that a look has seen is dated by the message that it is on. */
  private void answered(MessageRef ref, Happening by) {
    boolean isDated = by.kind() != Happening.Kind.DONE;
    witness.answered(ref, by.by(), isDated ? by.at() : time.instant());
  }

  @Override
  public boolean close(MessageRef ref, List<Duty> duties) {
    boolean closed = book.close(ref, duties);
    dutiesEntered.run();
    return closed;
  }

  @Override
  public boolean reopen(Request request, List<Duty> duties) {
    boolean reopened = book.reopen(request, duties);
    if (reopened) {
      witness.reopened(request);
    }
    dutiesEntered.run();
    return reopened;
  }

  @Override
  public boolean revise(Request request, List<Duty> duties) {
    boolean revised = book.revise(request, duties);
    if (revised) {
      witness.revised(request);
    }
    dutiesEntered.run();
    return revised;
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
  public void moved(TeamId team, ChannelId from, ChannelId to) {
    book.moved(team, from, to);
    dutiesEntered.run();
  }

  @Override
  public List<Request> in(TeamId team, ChannelId channel) {
    return book.in(team, channel);
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
    dutiesEntered.run();
  }
}

package dev.unhurry.redis;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The open requests in Redis. */
final class RedisRequestBook implements RequestBook {
  private final Wire wire;

  RedisRequestBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public boolean open(Request request, List<Duty> duties) {
    return write(Script.OPEN, request, duties);
  }

  @Override
  public boolean revise(Request request, List<Duty> duties) {
    return write(Script.REVISE, request, duties);
  }

  private boolean write(Script script, Request request, List<Duty> duties) {
    TeamId team = request.ref().team();
    TenantScope keys = new TenantScope(team);
    return wire.holds(
        script,
        List.of(keys.request(), keys.due(), keys.duty(), keys.done()),
        List.of(
            wire.clock(),
            Packed.id(request.ref()),
            Packed.request(request),
            Packed.duties(team, duties)));
  }

  @Override
  public Optional<Request> find(MessageRef ref) {
    String book = new TenantScope(ref.team()).request();
    String packed = wire.call(redis -> redis.hget(book, "r:" + Packed.id(ref)));
    return Optional.ofNullable(packed).map(row -> Packed.request(ref.team(), row));
  }

  @Override
  public List<MessageRef> answered(MessageRef at, UserId by) {
    return settle(Script.ANSWERED, at, by);
  }

  @Override
  public List<MessageRef> checked(MessageRef at, UserId by) {
    return settle(Script.CHECKED, at, by);
  }

  private List<MessageRef> settle(Script script, MessageRef at, UserId by) {
    TenantScope keys = new TenantScope(at.team());
    List<?> settled =
        (List<?>)
            wire.run(
                script,
                List.of(keys.request(), keys.done()),
                List.of(wire.clock(), Packed.id(at), by.value()));
    return settled.stream().map(id -> Packed.ref(at.team(), (String) id)).toList();
  }

  @Override
  public boolean close(MessageRef ref) {
    TenantScope keys = new TenantScope(ref.team());
    return wire.holds(
        Script.CLOSE, List.of(keys.request(), keys.done()), List.of(wire.clock(), Packed.id(ref)));
  }

  @Override
  public List<Request> waitingFor(Actor person) {
    return list(person, "for:", request -> request.of(person.user()).map(Expected::due));
  }

  @Override
  public List<Request> askedBy(Actor person) {
    return list(
        person,
        "by:",
        request -> request.expected().stream().map(Expected::due).min(Comparator.naturalOrder()));
  }

  @Override
  public List<Request> at(MessageRef message) {
    return listed(message.team(), "at:" + Packed.id(message)).toList();
  }

  /**
   * A person's requests.
   *
   * @param due empty where the request is no longer this person's
   */
  private List<Request> list(Actor person, String index, Function<Request, Optional<Instant>> due) {
    return listed(person.team(), index + person.user())
        .filter(request -> due.apply(request).isPresent())
        .sorted(
            Comparator.comparing((Request request) -> due.apply(request).orElseThrow())
                .thenComparing(request -> request.ref().ts()))
        .toList();
  }

  /** Two reads; what was settled or handed over between them is left out. */
  private Stream<Request> listed(TeamId team, String field) {
    String book = new TenantScope(team).request();
    String packed = wire.call(redis -> redis.hget(book, field));
    if (packed == null) {
      return Stream.empty();
    }
    String[] rows = Packed.names(packed).stream().map(id -> "r:" + id).toArray(String[]::new);
    return wire.call(redis -> redis.hmget(book, rows)).stream()
        .filter(Objects::nonNull)
        .map(row -> Packed.request(team, row));
  }
}

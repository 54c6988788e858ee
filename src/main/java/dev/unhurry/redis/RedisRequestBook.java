package dev.unhurry.redis;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Heard;
import dev.unhurry.request.MovedDuties;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.life.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** The open requests in Redis, and what lists have shown of them. */
final class RedisRequestBook implements RequestBook {
  /** How many fields Redis looks at in one step, so that a large book keeps nobody waiting. */
  private static final int SCANNED = 1_000;

  /** What the fields of requests begin with. */
  private static final String ROW = "r:";

  private final Wire wire;

  RedisRequestBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public boolean open(Request request, List<Duty> duties) {
    TenantScope scope = new TenantScope(request.ref().team());
    List<String> keys = new ArrayList<>(keys(request.ref().team()));
    keys.add(scope.early(request.ref()));
    request.also().forEach(ts -> keys.add(scope.early(request.ref().at(ts))));
    return write(Script.OPEN, keys, request, duties);
  }

  @Override
  public boolean reopen(Request request, List<Duty> duties) {
    return write(Script.REOPEN, keys(request.ref().team()), request, duties);
  }

  @Override
  public boolean revise(Request request, List<Duty> duties) {
    return write(Script.REVISE, keys(request.ref().team()), request, duties);
  }

  private boolean write(Script script, List<String> keys, Request request, List<Duty> duties) {
    TeamId team = request.ref().team();
    return wire.holds(
        script,
        keys,
        List.of(
            wire.clock(),
            Packed.id(request.ref()),
            PackedRequest.write(request),
            Packed.duties(team, duties)));
  }

  private static List<String> keys(TeamId team) {
    TenantScope keys = new TenantScope(team);
    return List.of(keys.request(), keys.due(), keys.duty(), keys.done());
  }

  @Override
  public Optional<Request> find(MessageRef ref) {
    String book = new TenantScope(ref.team()).request();
    String packed = wire.call(redis -> redis.hget(book, ROW + Packed.id(ref)));
    return Optional.ofNullable(packed).map(row -> PackedRequest.read(ref, row));
  }

  @Override
  public Heard happened(MessageRef at, List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return new Heard(List.of(), List.of());
    }
    List<String> keys = new ArrayList<>(keys(at.team()));
    keys.add(new TenantScope(at.team()).early(at));
    List<String> arguments = List.of(wire.clock(), Packed.id(at), PackedLife.write(happenings));
    return PackedLife.heard(at.team(), (List<?>) wire.run(Script.HAPPENED, keys, arguments));
  }

  @Override
  public boolean close(MessageRef ref, List<Duty> duties) {
    return wire.holds(
        Script.CLOSE,
        keys(ref.team()),
        List.of(wire.clock(), Packed.id(ref), Packed.duties(ref.team(), duties)));
  }

  /**
   * What is opened under the old id after the look is moved too; only its duties keep their ids.
   */
  @Override
  public void moved(TeamId team, ChannelId from, ChannelId to) {
    TenantScope scope = new TenantScope(team);
    List<Request> open = in(team, from);
    List<MessageRef> messages =
        open.stream().map(request -> request.in(to)).flatMap(Request::messages).toList();
    List<String> keys = new ArrayList<>(keys(team));
    keys.addAll(List.of(scope.lease(), scope.parked()));
    messages.forEach(message -> keys.add(scope.early(message)));
    wire.run(
        Script.MOVED,
        keys,
        List.of(
            wire.clock(),
            from.value(),
            to.value(),
            Packed.names(MovedDuties.ids(open, to)),
            Packed.ids(messages)));
  }

  @Override
  public List<Request> in(TeamId team, ChannelId channel) {
    String book = new TenantScope(team).request();
    ScanParams rows = new ScanParams().match(ROW + channel + ":*").count(SCANNED);
    List<Request> found = new ArrayList<>();
    String cursor = ScanParams.SCAN_POINTER_START;
    do {
      String from = cursor;
      ScanResult<Map.Entry<String, String>> page =
          wire.call(redis -> redis.hscan(book, from, rows));
      page.getResult()
          .forEach(row -> found.add(PackedRequest.read(ref(team, row.getKey()), row.getValue())));
      cursor = page.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return found.stream().distinct().sorted(Comparator.comparing(one -> one.ref().ts())).toList();
  }

  @Override
  public List<Request> waitingFor(Actor person) {
    return list(
        person,
        "for:",
        request ->
            request
                .of(person.user())
                .filter(one -> request.awaits(person.user()))
                .map(Expected::due));
  }

  @Override
  public List<Request> askedBy(Actor person) {
    return list(person, "by:", request -> Optional.of(request.firstDue().due()));
  }

  @Override
  public List<Request> at(MessageRef message) {
    String id = Packed.id(message);
    Stream<Request> leads = indexed(message.team(), "at:" + id);
    return Stream.concat(find(message).stream(), leads)
        .sorted(Comparator.comparing(request -> request.ref().ts()))
        .toList();
  }

  @Override
  public Map<MessageRef, Instant> listed(Actor person) {
    return field(person, "shown:")
        .map(packed -> Packed.moments(person.team(), packed))
        .orElse(Map.of());
  }

  @Override
  public Optional<Set<MessageRef>> planned(Actor person, String list) {
    return field(person, "plan:").flatMap(packed -> Packed.plan(person.team(), packed, list));
  }

  private Optional<String> field(Actor person, String name) {
    String book = new TenantScope(person.team()).request();
    return Optional.ofNullable(wire.call(redis -> redis.hget(book, name + person.user())));
  }

  @Override
  public void plan(Actor person, String list, Collection<MessageRef> shows) {
    String book = new TenantScope(person.team()).request();
    wire.run(Script.PLAN, List.of(book), List.of(person.user().value(), list, Packed.ids(shows)));
  }

  @Override
  public void stands(Actor person, Duty takeBack, Instant at) {
    wire.run(
        Script.STANDS,
        keys(person.team()),
        List.of(
            wire.clock(),
            person.user().value(),
            Packed.duties(person.team(), List.of(takeBack)),
            Wire.ms(at)));
  }

  /**
   * A person's requests.
   *
   * @param due empty where the request is no longer this person's
   */
  private List<Request> list(Actor person, String index, Function<Request, Optional<Instant>> due) {
    return indexed(person.team(), index + person.user())
        .filter(request -> due.apply(request).isPresent())
        .sorted(
            Comparator.comparing((Request request) -> due.apply(request).orElseThrow())
                .thenComparing(request -> request.ref().ts()))
        .toList();
  }

  private Stream<Request> indexed(TeamId team, String field) {
    String book = new TenantScope(team).request();
    return Optional.ofNullable(wire.call(redis -> redis.hget(book, field))).stream()
        .flatMap(packed -> open(team, Packed.names(packed)));
  }

  /** A second read; what was settled or handed over since the first is left out. */
  private Stream<Request> open(TeamId team, List<String> ids) {
    String[] rows = ids.stream().map(id -> ROW + id).toArray(String[]::new);
    List<String> packed = wire.call(redis -> redis.hmget(new TenantScope(team).request(), rows));
    return IntStream.range(0, rows.length)
        .filter(at -> packed.get(at) != null)
        .mapToObj(at -> PackedRequest.read(ref(team, rows[at]), packed.get(at)));
  }

  private static MessageRef ref(TeamId team, String row) {
    return Packed.ref(team, row.substring(ROW.length()));
  }
}

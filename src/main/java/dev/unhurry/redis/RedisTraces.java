package dev.unhurry.redis;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.home.export.Traces;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;
import redis.clients.jedis.resps.Tuple;

/** Looks through all of a workspace's keys for one person; each step is short, so nobody waits. */
final class RedisTraces implements Traces {
  /** How many entries Redis looks at in one step. */
  private static final int SCANNED = 1_000;

  private final Wire wire;

  RedisTraces(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Found of(Actor person) {
    TenantScope keys = new TenantScope(person.team());
    String today = wire.call(redis -> redis.hget(keys.cap(), person.user().value()));
    return new Found(
        silences(person),
        today == null ? 0 : Integer.parseInt(today),
        rounds(person),
        Set.copyOf(off(person)),
        planned(person));
  }

  private Map<String, Instant> silences(Actor person) {
    String start = person.user() + "|";
    Map<String, Instant> silences = new HashMap<>();
    entries(person).stream()
        .filter(one -> one.getElement().startsWith(start))
        .forEach(
            one ->
                silences.put(
                    one.getElement().substring(start.length()),
                    Instant.ofEpochMilli((long) one.getScore())));
    return silences;
  }

  private List<Tuple> entries(Actor person) {
    String quiet = new TenantScope(person.team()).quiet();
    ScanParams theirs = matching(person.user() + "|*");
    return scanned(cursor -> wire.call(redis -> redis.zscan(quiet, cursor, theirs)));
  }

  private Map<Round, Notes> rounds(Actor person) {
    Map<Round, Notes> rounds = new HashMap<>();
    for (Round round : rounds(person.team())) {
      String key = new TenantScope(person.team()).round(round);
      Notes notes = PackedRound.notes(round, wire.call(redis -> redis.hgetAll(key)));
      if (names(notes, person.user())) {
        rounds.put(round, notes);
      }
    }
    return rounds;
  }

  private List<Round> rounds(TeamId team) {
    String start = new TenantScope(team).rounds();
    return keys(start).stream()
        .flatMap(key -> Round.pointedAt(team, key.substring(start.length())).stream())
        .toList();
  }

  private static boolean names(Notes notes, UserId person) {
    return notes.updates().containsKey(person)
        || notes.published().wholes().containsKey(person)
        || notes.people().takingPart().contains(person)
        || notes.people().prompted().contains(person)
        || notes.people().skipped().contains(person);
  }

  private List<ChannelId> off(Actor person) {
    String start = new TenantScope(person.team()).statusOffs();
    return keys(start).stream()
        .filter(key -> wire.call(redis -> redis.sismember(key, person.user().value())))
        .map(key -> new ChannelId(key.substring(start.length())))
        .toList();
  }

  private List<Duty> planned(Actor person) {
    String duty = new TenantScope(person.team()).duty();
    return fields(duty, "*").stream()
        .filter(row -> Packed.read(row.getValue()).has("facts"))
        .map(row -> duty(person.team(), row.getKey(), Packed.read(row.getValue())))
        .filter(one -> names(one, person.user()))
        .sorted((one, other) -> one.due().compareTo(other.due()))
        .toList();
  }

  private Duty duty(TeamId team, String id, JsonNode row) {
    String due = new TenantScope(team).due();
    Double at =
        row.has("due")
            ? Double.valueOf(row.get("due").asDouble())
            : wire.call(redis -> redis.zscore(due, id));
    return Packed.duty(team, id, row, Instant.ofEpochMilli(at == null ? 0 : at.longValue()));
  }

  private static boolean names(Duty duty, UserId person) {
    return duty.facts().values().stream()
        .flatMap(value -> List.of(value.split("[^A-Za-z0-9]+", -1)).stream())
        .anyMatch(person.value()::equals);
  }

  @Override
  public void erase(Actor person) {
    TenantScope keys = new TenantScope(person.team());
    String user = person.user().value();
    entries(person).forEach(one -> wire.call(redis -> redis.zrem(keys.quiet(), one.getElement())));
    wire.call(redis -> redis.hdel(keys.cap(), user));
    wire.call(redis -> redis.del(keys.hint(person.user())));
    keys(keys.rounds()).forEach(key -> wire.run(Script.ERASE_ROUND, List.of(key), List.of(user)));
    off(person).forEach(off -> wire.call(redis -> redis.srem(keys.statusOff(off), user)));
    happenings(person);
  }

  /** What they did to open requests of others. */
  private void happenings(Actor person) {
    TenantScope keys = new TenantScope(person.team());
    String user = person.user().value();
    fields(keys.request(), "r:*").stream()
        .filter(row -> row.getValue().contains(user))
        .map(row -> row.getKey().substring("r:".length()))
        .forEach(
            id ->
                wire.run(
                    Script.FORGET,
                    List.of(keys.request(), keys.due(), keys.duty(), keys.done()),
                    List.of(id, user)));
  }

  private List<String> keys(String start) {
    ScanParams matching = matching(start + "*");
    return scanned(cursor -> wire.call(redis -> redis.scan(cursor, matching))).stream()
        .distinct()
        .sorted()
        .toList();
  }

  /** An entry may come twice. */
  private Set<Map.Entry<String, String>> fields(String hash, String pattern) {
    ScanParams matching = matching(pattern);
    return scanned(cursor -> wire.call(redis -> redis.hscan(hash, cursor, matching))).stream()
        .collect(Collectors.toSet());
  }

  private static ScanParams matching(String pattern) {
    return new ScanParams().match(pattern).count(SCANNED);
  }

  private static <T> List<T> scanned(Function<String, ScanResult<T>> step) {
    List<T> all = new ArrayList<>();
    String cursor = ScanParams.SCAN_POINTER_START;
    do {
      ScanResult<T> page = step.apply(cursor);
      all.addAll(page.getResult());
      cursor = page.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return all;
  }
}

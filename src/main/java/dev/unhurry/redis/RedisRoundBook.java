package dev.unhurry.redis;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.Update;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rounds and updates in Redis: one hash a round. */
final class RedisRoundBook implements RoundBook {
  private final Wire wire;

  RedisRoundBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Notes notes(Round round) {
    return PackedRound.notes(round, wire.call(redis -> redis.hgetAll(key(round))));
  }

  @Override
  public boolean enter(Round round, Collection<UserId> takingPart, List<Duty> duties) {
    return wire.holds(
        Script.TAKE_PART,
        keys(round),
        List.of(wire.clock(), PackedRound.people(takingPart), Packed.duties(round.team(), duties)));
  }

  @Override
  public void prompted(Round round, UserId person) {
    wire.run(Script.MARK, List.of(key(round)), List.of(PackedRound.PROMPTED + person));
  }

  @Override
  public void skip(Round round, UserId person) {
    wire.run(Script.MARK, List.of(key(round)), List.of(PackedRound.SKIPPED + person));
  }

  @Override
  public void write(Round round, Update update, List<Duty> duties, List<Duty> late) {
    wire.run(
        Script.UPDATE,
        keys(round),
        List.of(
            wire.clock(),
            PackedRound.UPDATE + update.by(),
            PackedRound.update(update),
            Packed.duties(round.team(), duties),
            Packed.duties(round.team(), late)));
  }

  /** Marked before it is read: what is not among what is read was written later. */
  @Override
  public Notes closing(Round round) {
    wire.call(redis -> redis.hset(key(round), PackedRound.CLOSING, "1"));
    return notes(round);
  }

  @Override
  public void digested(Round round, MessageRef where, int size, List<Duty> duties) {
    wire.run(
        Script.DIGESTED,
        keys(round),
        List.of(
            wire.clock(),
            Packed.id(where),
            Integer.toString(size),
            Packed.duties(round.team(), duties)));
  }

  @Override
  public void ended(Round round) {
    wire.run(Script.ENDED, List.of(key(round)), List.of());
  }

  @Override
  public void standsWhole(Round round, UserId person, MessageRef where) {
    String field = PackedRound.WHOLE + person;
    wire.call(redis -> redis.hset(key(round), field, where.ts().value()));
  }

  @Override
  public void forget(Round round) {
    wire.call(redis -> redis.del(key(round)));
  }

  @Override
  public void optOut(Actor person, ChannelId channel) {
    String key = new TenantScope(person.team()).statusOff(channel);
    wire.call(redis -> redis.sadd(key, person.user().value()));
  }

  @Override
  public void optIn(Actor person, ChannelId channel) {
    String key = new TenantScope(person.team()).statusOff(channel);
    wire.call(redis -> redis.srem(key, person.user().value()));
  }

  @Override
  public Set<UserId> optedOut(TeamId team, ChannelId channel) {
    String key = new TenantScope(team).statusOff(channel);
    return wire.call(redis -> redis.smembers(key)).stream()
        .map(UserId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String key(Round round) {
    return new TenantScope(round.team()).round(round);
  }

  private static List<String> keys(Round round) {
    TenantScope keys = new TenantScope(round.team());
    return List.of(keys.round(round), keys.due(), keys.duty(), keys.done());
  }
}

package dev.unhurry.redis;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.nudge.hint.HintBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redis.clients.jedis.params.SetParams;

/** What is remembered of hints, in Redis. */
final class RedisHintBook implements HintBook {
  private static final String SILENT = "silent";

  private final Wire wire;

  RedisHintBook(Wire wire) {
    this.wire = wire;
  }

  @Override
  public void wrong(MessageRef about, String rule) {
    wire.run(
        Script.WRONG,
        List.of(new TenantScope(about.team()).wrongCalls()),
        List.of(entry(about.channel(), rule), about.ts().value()));
  }

  @Override
  public List<String> silent(TeamId team, ChannelId channel) {
    String key = new TenantScope(team).wrongCalls();
    String start = entry(channel, "");
    Map<String, String> all = wire.call(redis -> redis.hgetAll(key));
    return all.entrySet().stream()
        .filter(one -> one.getValue().equals(SILENT) && one.getKey().startsWith(start))
        .map(one -> one.getKey().substring(start.length()))
        .sorted()
        .toList();
  }

  @Override
  public void hearAgain(TeamId team, ChannelId channel, String rule) {
    String key = new TenantScope(team).wrongCalls();
    wire.call(redis -> redis.hdel(key, entry(channel, rule)));
  }

  private static String entry(ChannelId channel, String rule) {
    return channel + "|" + rule;
  }

  @Override
  public void given(Actor author, Given hint) {
    String packed =
        "%s %d %s".formatted(hint.about().pointer(), hint.at().toEpochMilli(), hint.rule());
    String key = new TenantScope(author.team()).hint(author.user());
    wire.call(redis -> redis.set(key, packed, SetParams.setParams().px(LATEST_SHOWN.toMillis())));
  }

  @Override
  public Optional<Given> latest(Actor author, Instant now) {
    String key = new TenantScope(author.team()).hint(author.user());
    String packed = wire.call(redis -> redis.get(key));
    return Optional.ofNullable(packed)
        .flatMap(known -> read(author.team(), known))
        .filter(hint -> now.isBefore(hint.at().plus(LATEST_SHOWN)));
  }

  private static Optional<Given> read(TeamId team, String packed) {
    String[] parts = packed.split(" ", 3);
    return MessageRef.pointedAt(team, parts[0])
        .map(about -> new Given(about, parts[2], Instant.ofEpochMilli(Long.parseLong(parts[1]))));
  }

  @Override
  public void dealtWith(Actor author, MessageRef about) {
    wire.run(
        Script.DEALT_WITH,
        List.of(new TenantScope(author.team()).hint(author.user())),
        List.of(about.pointer() + " "));
  }

  @Override
  public boolean noteSaid(MessageRef about, String kind) {
    return wire.holds(
        Script.ONCE,
        List.of(new TenantScope(about.team()).saidOnce(about, kind)),
        List.of(wire.clock(), Long.toString(SAID_REMEMBERED.toMillis())));
  }

  @Override
  public boolean wasSaid(MessageRef about, String kind, Instant now) {
    String key = new TenantScope(about.team()).saidOnce(about, kind);
    String until = wire.call(redis -> redis.get(key));
    return until != null && now.toEpochMilli() < Long.parseLong(until);
  }
}

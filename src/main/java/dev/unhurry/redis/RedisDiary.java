package dev.unhurry.redis;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Begun;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redis.clients.jedis.resps.Tuple;

/** The diary in Redis: one script a promise. */
final class RedisDiary implements Diary {
  private static final String LEASE_MS = Long.toString(LEASE.toMillis());

  private final Wire wire;
  private final DutySettings settings;

  RedisDiary(Wire wire, DutySettings settings) {
    this.wire = wire;
    this.settings = settings;
  }

  @Override
  public void register(TeamId team, List<Duty> duties) {
    TenantScope keys = new TenantScope(team);
    wire.run(
        Script.REGISTER,
        List.of(keys.due(), keys.duty(), keys.done()),
        List.of(wire.clock(), Packed.duties(team, duties)));
  }

  @Override
  public List<Claim> claim(TeamId team, int atMost) {
    TenantScope keys = new TenantScope(team);
    List<?> taken =
        (List<?>)
            wire.run(
                Script.CLAIM,
                List.of(keys.due(), keys.lease(), keys.duty(), keys.done(), keys.quiet()),
                List.of(wire.clock(), Integer.toString(atMost), LEASE_MS));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < taken.size(); i += 2) {
      claims.add(Packed.claim(team, (String) taken.get(i), (String) taken.get(i + 1)));
    }
    return claims;
  }

  @Override
  public Begun begin(Claim claim, Optional<UserId> listener) {
    TenantScope keys = keys(claim);
    List<?> begun =
        (List<?>)
            wire.run(
                Script.BEGIN,
                List.of(keys.lease(), keys.duty(), keys.cap()),
                List.of(
                    wire.clock(),
                    claim.duty().id(),
                    fence(claim),
                    UUID.randomUUID().toString(),
                    listener.map(UserId::value).orElse(""),
                    Integer.toString(settings.messagesPerPersonAndDay())));
    return begun(begun);
  }

  private static Begun begun(List<?> answer) {
    String word = (String) answer.get(0);
    return switch (word) {
      case "fresh" -> new Begun.Fresh();
      case "lost" -> new Begun.Lost();
      case "maybe" -> new Begun.Maybe(instant(answer.get(1)));
      case "capped" -> new Begun.Capped(instant(answer.get(1)));
      default -> throw new IllegalStateException("begin.lua answered " + word);
    };
  }

  private static Instant instant(Object ms) {
    return Instant.ofEpochMilli(Long.parseLong((String) ms));
  }

  @Override
  public boolean postpone(Claim claim, Instant until, List<Duty> next) {
    return wire.holds(
        Script.POSTPONE,
        everyKey(claim),
        List.of(
            wire.clock(),
            claim.duty().id(),
            fence(claim),
            Wire.ms(until),
            Packed.duties(claim.duty().team(), next)));
  }

  @Override
  public boolean drop(Claim claim, List<Duty> next) {
    return wire.holds(
        Script.DROP,
        everyKey(claim),
        List.of(
            wire.clock(),
            claim.duty().id(),
            fence(claim),
            Packed.duties(claim.duty().team(), next)));
  }

  @Override
  public boolean park(Claim claim, String why) {
    TenantScope keys = keys(claim);
    return wire.holds(
        Script.PARK,
        List.of(keys.due(), keys.lease(), keys.duty(), keys.parked()),
        List.of(claim.duty().id(), fence(claim), why));
  }

  @Override
  public Committed commit(Claim claim, MessageTs said, List<Duty> next) {
    Object answer =
        wire.run(
            Script.COMMIT,
            everyKey(claim),
            List.of(
                wire.clock(),
                claim.duty().id(),
                fence(claim),
                said.value(),
                Packed.duties(claim.duty().team(), next)));
    return Committed.valueOf((String) answer);
  }

  @Override
  public Optional<Instant> nextDue(TeamId team) {
    String due = new TenantScope(team).due();
    List<Tuple> first = wire.call(redis -> redis.zrangeWithScores(due, 0, 0));
    return first.stream().findFirst().map(one -> Instant.ofEpochMilli((long) one.getScore()));
  }

  private static TenantScope keys(Claim claim) {
    return new TenantScope(claim.duty().team());
  }

  private static List<String> everyKey(Claim claim) {
    TenantScope keys = keys(claim);
    return List.of(keys.due(), keys.lease(), keys.duty(), keys.done(), keys.parked());
  }

  private static String fence(Claim claim) {
    return Long.toString(claim.fence());
  }
}

package dev.unhurry.duty;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A diary on paper: the same promises as the one in Redis, with leases that lapse by hand. */
public final class InMemoryDiary implements Diary {
  /** A duty and what became of it. */
  private static final class Row {
    private Duty duty;
    private long fence;
    private Optional<Duration> leasedUntil = Optional.empty();
    private Optional<Instant> started = Optional.empty();
    private long startedBy;
    private boolean counted;
    private Optional<String> parked = Optional.empty();
    private Optional<Instant> doneUntil = Optional.empty();
    private Optional<MessageTs> said = Optional.empty();
    private final Set<MessageTs> retracted = new HashSet<>();

    private Row(Duty duty) {
      this.duty = duty;
    }

    private boolean open() {
      return parked.isEmpty() && doneUntil.isEmpty();
    }

    private boolean waits() {
      return open() && leasedUntil.isEmpty();
    }
  }

  private record Key(TeamId team, String id) {}

  private record Day(TeamId team, UserId listener, LocalDate day) {}

  private static final Comparator<Row> EARLIEST =
      Comparator.comparing((Row row) -> row.duty.due()).thenComparing(row -> row.duty.id());

  private final InstantSource time;
  private final DutySettings settings;
  private final Map<Key, Row> rows = new HashMap<>();
  private final Map<Day, Integer> heard = new HashMap<>();
  private Duration leaseClock = Duration.ZERO;

  public InMemoryDiary(InstantSource time) {
    this(time, DutySettings.DEFAULTS);
  }

  public InMemoryDiary(InstantSource time, DutySettings settings) {
    this.time = time;
    this.settings = settings;
  }

  /** Begins a new diary. */
  public synchronized void burn() {
    rows.clear();
    heard.clear();
  }

  /** Lets every lease that holds now run out. */
  public synchronized void lapseLeases() {
    leaseClock = leaseClock.plus(LEASE);
  }

  /** What is promised and neither done nor parked, earliest first, leased or not. */
  public synchronized List<Duty> open(TeamId team) {
    return rows(team).filter(Row::open).sorted(EARLIEST).map(row -> row.duty).toList();
  }

  /** Why duties were set aside, by their id. */
  public synchronized Map<String, String> parked(TeamId team) {
    Map<String, String> reasons = new HashMap<>();
    rows(team).forEach(row -> row.parked.ifPresent(why -> reasons.put(row.duty.id(), why)));
    return reasons;
  }

  @Override
  public synchronized void register(TeamId team, List<Duty> duties) {
    duties.forEach(duty -> refuseForeign(team, duty));
    Instant now = time.instant();
    for (Duty duty : duties) {
      Key key = new Key(team, duty.id());
      Row row = rows.get(key);
      if (row == null || row.doneUntil.filter(until -> !until.isAfter(now)).isPresent()) {
        rows.put(key, new Row(duty));
      }
    }
  }

  private static void refuseForeign(TeamId team, Duty duty) {
    if (!duty.team().equals(team)) {
      throw new IllegalArgumentException("duty " + duty.id() + " is not of team " + team);
    }
  }

  /** What names this channel names another, under these ids where nobody keeps it now. */
  public synchronized void moved(
      TeamId team, ChannelId from, ChannelId to, Map<String, String> ids) {
    for (Row row : rows(team).toList()) {
      Duty old = row.duty;
      String id = row.leasedUntil.isEmpty() ? ids.getOrDefault(old.id(), old.id()) : old.id();
      Map<String, String> facts = new HashMap<>(old.facts());
      facts.replace("channel", from.value(), to.value());
      rows.remove(new Key(team, old.id()));
      row.duty = new Duty(id, team, old.kind(), old.due(), facts);
      rows.put(new Key(team, id), row);
    }
  }

  @Override
  public synchronized List<Claim> claim(TeamId team, int atMost) {
    Instant now = time.instant();
    rows.values().removeIf(row -> row.doneUntil.filter(until -> !until.isAfter(now)).isPresent());
    rows(team).filter(this::lapsed).forEach(row -> row.leasedUntil = Optional.empty());
    return rows(team)
        .filter(row -> row.waits() && !row.duty.due().isAfter(now))
        .sorted(EARLIEST)
        .limit(atMost)
        .map(this::lease)
        .toList();
  }

  private Claim lease(Row row) {
    row.fence++;
    row.leasedUntil = Optional.of(leaseClock.plus(LEASE));
    return new Claim(row.duty, row.fence);
  }

  private boolean lapsed(Row row) {
    return row.leasedUntil.filter(until -> until.compareTo(leaseClock) <= 0).isPresent();
  }

  @Override
  public synchronized Begun begin(Claim claim, Optional<UserId> listener) {
    Row row = row(claim);
    if (row == null || row.fence != claim.fence() || row.leasedUntil.isEmpty() || lapsed(row)) {
      return new Begun.Lost();
    }
    if (row.started.isPresent()) {
      return new Begun.Maybe(row.started.get());
    }
    Instant now = time.instant();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!row.counted && listener.isPresent()) {
      if (!count(new Day(claim.duty().team(), listener.get(), today))) {
        return new Begun.Capped(today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      row.counted = true;
    }
    row.started = Optional.of(now);
    row.startedBy = claim.fence();
    return new Begun.Fresh();
  }

  private boolean count(Day day) {
    if (heard.getOrDefault(day, 0) >= settings.messagesPerPersonAndDay()) {
      return false;
    }
    heard.merge(day, 1, Integer::sum);
    return true;
  }

  @Override
  public synchronized boolean postpone(Claim claim, Instant until, List<Duty> next) {
    next.forEach(duty -> refuseForeign(claim.duty().team(), duty));
    if (!holds(claim) || !row(claim).open()) {
      return false;
    }
    Row row = row(claim);
    Duty old = row.duty;
    row.duty = new Duty(old.id(), old.team(), old.kind(), until, old.facts());
    row.leasedUntil = Optional.empty();
    if (row.startedBy == claim.fence()) {
      row.started = Optional.empty();
    }
    register(claim.duty().team(), next);
    return true;
  }

  @Override
  public synchronized boolean drop(Claim claim, List<Duty> next) {
    next.forEach(duty -> refuseForeign(claim.duty().team(), duty));
    if (!holds(claim)) {
      return false;
    }
    if (row(claim).doneUntil.isEmpty()) {
      finish(row(claim));
      register(claim.duty().team(), next);
    }
    return true;
  }

  @Override
  public synchronized boolean park(Claim claim, String why) {
    if (!holds(claim) || row(claim).doneUntil.isPresent()) {
      return false;
    }
    row(claim).leasedUntil = Optional.empty();
    row(claim).parked = Optional.of(why);
    return true;
  }

  @Override
  public synchronized Committed commit(Claim claim, MessageTs said, List<Duty> next) {
    next.forEach(duty -> refuseForeign(claim.duty().team(), duty));
    Row row = row(claim);
    if (row == null) {
      return Committed.TAKE_BACK;
    }
    if (row.doneUntil.isPresent()) {
      return row.said.filter(said::equals).isPresent() ? Committed.DONE : Committed.TAKE_BACK;
    }
    if (row.fence != claim.fence()) {
      row.retracted.add(said);
      return Committed.TAKE_BACK;
    }
    if (row.retracted.contains(said)) {
      return Committed.SAY_AGAIN;
    }
    row.said = Optional.of(said);
    finish(row);
    register(claim.duty().team(), next);
    return Committed.DONE;
  }

  private void finish(Row row) {
    row.leasedUntil = Optional.empty();
    row.parked = Optional.empty();
    row.doneUntil = row.doneUntil.or(() -> Optional.of(time.instant().plus(REMEMBERED)));
  }

  @Override
  public synchronized Optional<Instant> nextDue(TeamId team) {
    return rows(team).filter(Row::waits).min(EARLIEST).map(row -> row.duty.due());
  }

  private Stream<Row> rows(TeamId team) {
    return rows.values().stream().filter(row -> row.duty.team().equals(team));
  }

  private Row row(Claim claim) {
    return rows.get(new Key(claim.duty().team(), claim.duty().id()));
  }

  /** Nobody claimed it since; a lease that lapsed meanwhile does no harm then. */
  private boolean holds(Claim claim) {
    Row row = row(claim);
    return row != null && row.fence == claim.fence();
  }
}

package dev.unhurry.duty.outage;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Signs of life and outages on paper. */
public final class InMemoryOutages implements Outages {
  private record Place(Actor person, Instant ended) {}

  private static final class Row {
    private final Outage outage;
    private final Set<String> left = new HashSet<>();

    private Row(Outage outage) {
      this.outage = outage;
    }

    private Outage shown() {
      return new Outage(outage.team(), outage.from(), outage.to(), outage.deaf(), left.isEmpty());
    }
  }

  private final InMemoryDiary diary;
  private final InstantSource time;
  private final Map<TeamId, Instant> heard = new HashMap<>();
  private final Map<TeamId, Instant> kept = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<Place, Set<String>> digests = new HashMap<>();

  public InMemoryOutages(InMemoryDiary diary, InstantSource time) {
    this.diary = diary;
    this.time = time;
  }

  @Override
  public synchronized List<Outage> awake(TeamId team, Sign sign) {
    Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant lastHeard = heard.getOrDefault(team, now);
    Instant lastKept = kept.getOrDefault(team, lastHeard);
    boolean deaf = !sign.leapt() && isOver(lastHeard, now);
    boolean held = sign.keeps() && !sign.leapt() && isOver(lastKept, now);
    List<Row> noted = new ArrayList<>();
    if (held && !(deaf && !isOver(lastKept, lastHeard))) {
      noted.add(new Row(new Outage(team, lastKept, now, false, true)));
    }
    if (deaf) {
      noted.add(deaf(new Outage(team, lastHeard, now, true, false)));
    }
    rows.addAll(noted);
    heard.put(team, now);
    if (sign.keeps()) {
      kept.put(team, now);
    }
    return noted.stream().map(Row::shown).toList();
  }

  private static boolean isOver(Instant from, Instant to) {
    return Duration.between(from, to).compareTo(LIMIT) > 0;
  }

  private Row deaf(Outage outage) {
    String from = Long.toString(outage.from().toEpochMilli());
    String to = Long.toString(outage.to().toEpochMilli());
    String id = "outage-" + from + "-" + to;
    Duty duty = new Duty(id, outage.team(), KIND, outage.to(), Map.of("from", from, "to", to));
    diary.register(outage.team(), List.of(duty));
    Row row = new Row(outage);
    row.left.add(id);
    return row;
  }

  @Override
  public synchronized List<Outage> recent(TeamId team, Instant now) {
    Instant oldest = now.minus(REMEMBERED);
    return rows.stream()
        .map(Row::shown)
        .filter(outage -> outage.team().equals(team) && outage.to().isAfter(oldest))
        .toList();
  }

  @Override
  public synchronized void done(Outage outage, String step, List<Duty> next) {
    for (Row row : rows) {
      if (row.outage.to().equals(outage.to()) && row.left.remove(step)) {
        next.forEach(duty -> row.left.add(duty.id()));
        diary.register(outage.team(), next);
      }
    }
  }

  @Override
  public synchronized Optional<Set<String>> digested(Actor person, Outage outage) {
    return Optional.ofNullable(digests.get(new Place(person, outage.to())));
  }

  @Override
  public synchronized Set<String> digest(
      Actor person, Outage outage, Set<String> shows, List<Duty> says) {
    Place place = new Place(person, outage.to());
    if (digests.putIfAbsent(place, Set.copyOf(shows)) == null) {
      diary.register(person.team(), says);
    }
    return digests.get(place);
  }
}

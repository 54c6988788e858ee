package dev.unhurry.request.orders;

import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.orders.Told.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One ask and what people make of it, a second after the other, made up from a seed.
 *
 * <p>Two things nobody can know who hears it in another order, so they do not happen. Whoever is
 * added by an edit says nothing before. And where check marks are taken away, Slack is asked how it
 * stands; it does not say who was asked once: nobody is removed there who did something.
 */
public final class Tale {
  static final UserId ANA = Town.ANA;
  static final UserId ZOE = new UserId("U0ZOE");
  static final List<UserId> ASKABLE = List.of(Town.BEN, Town.MAYA, new UserId("U0KEN"));
  private static final List<String> MARKS = List.of("white_check_mark", "heavy_check_mark");
  private static final List<Kind> KINDS =
      Stream.of(Kind.values()).filter(kind -> kind != Kind.POSTED).toList();
  private static final int MOST = 8;

  private final Random random;
  private final Instant start;
  private final boolean marksAreTaken;
  private final Set<UserId> asked = new LinkedHashSet<>();
  private final Set<UserId> everAsked = new HashSet<>();
  private final Set<UserId> acted = new HashSet<>();
  private final List<Told> events = new ArrayList<>();
  private boolean over;

  private Tale(long seed, Instant start) {
    this.random = new Random(seed);
    this.start = start;
    this.marksAreTaken = random.nextBoolean();
  }

  public static Tale of(long seed, Instant start) {
    Tale tale = new Tale(seed, start);
    tale.make();
    return tale;
  }

  /** In the order in which they happened. */
  public List<Told> events() {
    return events;
  }

  public boolean marksAreTaken() {
    return marksAreTaken;
  }

  Instant start() {
    return start;
  }

  /** Shuffled, and some of them again and again. */
  public List<Told> heard() {
    List<Told> heard = new ArrayList<>(events);
    for (Told event : events) {
      for (int again = Math.max(0, random.nextInt(4) - 1); again > 0; again--) {
        heard.add(event);
      }
    }
    Collections.shuffle(heard, random);
    return heard;
  }

  private void make() {
    if (random.nextInt(7) > 0) {
      ASKABLE.stream().filter(one -> random.nextBoolean()).forEach(asked::add);
    }
    everAsked.addAll(asked);
    add(Kind.POSTED, ANA, text());
    int count = 1 + random.nextInt(MOST);
    while (events.size() <= count) {
      next(marksAreTaken && random.nextInt(5) == 0 ? Kind.UNCHECKED : pick(KINDS));
    }
  }

  private void next(Kind kind) {
    if (kind == Kind.THANKED && marksAreTaken && asked.isEmpty()) {
      return; // Slack does not say when an edit asked somebody, so these might count or not.
    }
    switch (kind) {
      case ADDED, REMOVED, WITHDRAWN -> edit(kind);
      case UNCHECKED, NO_EYES -> takeBack(kind);
      case CHECKED -> any(true).ifPresent(by -> act(kind, by, pick(MARKS)));
      case EYES -> any(false).ifPresent(by -> act(kind, by, "eyes"));
      case ON_IT, ELSEWHERE ->
          any(false).filter(everAsked::contains).ifPresent(by -> act(kind, by));
      case DELETED -> {
        if (random.nextInt(4) == 0) {
          add(kind, ANA);
        }
      }
      default -> any(true).ifPresent(by -> act(kind, by, words(kind)));
    }
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case QUESTIONED -> "which one?";
      case THANKED -> "thanks!";
      default -> "It is in the shared folder since Monday.";
    };
  }

  /** Somebody who may do something by now. */
  private Optional<UserId> any(boolean withAsker) {
    List<UserId> people = new ArrayList<>(marksAreTaken ? asked : everAsked);
    people.sort((one, other) -> one.value().compareTo(other.value()));
    people.add(ZOE);
    if (withAsker) {
      people.add(ANA);
    }
    return Optional.of(pick(people));
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private void act(Kind kind, UserId by, String... text) {
    acted.add(by);
    add(kind, by, text);
  }

  private void add(Kind kind, UserId by, String... text) {
    events.add(new Told(kind, by, start.plusSeconds(events.size()), List.of(text)));
  }

  private void takeBack(Kind kind) {
    Kind put = kind == Kind.UNCHECKED ? Kind.CHECKED : Kind.EYES;
    List<Told> stand = new World(events).standing(put);
    if (!stand.isEmpty() && (marksAreTaken || put == Kind.EYES)) {
      Told one = pick(stand);
      add(kind, one.by(), one.text().get(0));
    }
  }

  private void edit(Kind kind) {
    String before = text();
    List<UserId> some =
        kind == Kind.ADDED
            ? ASKABLE.stream().filter(one -> !everAsked.contains(one)).toList()
            : asked.stream().filter(one -> !marksAreTaken || !acted.contains(one)).toList();
    boolean removesTheLast = kind == Kind.REMOVED && asked.size() < 2;
    boolean mayEnd = kind != Kind.WITHDRAWN || (!asked.isEmpty() && random.nextBoolean());
    if (over || removesTheLast || !mayEnd || (some.isEmpty() && kind != Kind.WITHDRAWN)) {
      return;
    }
    UserId who = kind == Kind.WITHDRAWN ? ANA : pick(some);
    change(kind, who);
    add(kind, who, before, text());
  }

  private void change(Kind kind, UserId who) {
    switch (kind) {
      case ADDED -> asked.add(who);
      case REMOVED -> asked.remove(who);
      default -> {
        asked.clear();
        over = true;
      }
    }
    everAsked.addAll(asked);
  }

  private String text() {
    if (asked.isEmpty()) {
      return over ? "never mind, found it" : "hey";
    }
    return asked.stream().map(one -> "<@" + one + ">").collect(Collectors.joining(" "))
        + " can you review <https://example.org/pr/7>?";
  }
}

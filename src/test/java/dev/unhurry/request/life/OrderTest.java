package dev.unhurry.request.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.UserId;
import dev.unhurry.request.life.Happening.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever order a request's events are heard in, and however often: it ends as it happened. */
class OrderTest {
  private static final int ORDERS = 20_000;
  private static final UserId ANA = new UserId("U0ANA");
  private static final UserId BEN = new UserId("U0BEN");
  private static final UserId KEN = new UserId("U0KEN");
  private static final UserId MAYA = new UserId("U0MAYA");
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final List<UserId> PEOPLE = List.of(ANA, BEN, KEN, MAYA);
  private static final List<String> MARKS = List.of("white_check_mark", "heavy_check_mark");
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  /** Something to compare, whoever counted it. */
  private record Ending(Object state, Object asked, Object ben, Object ken, Object taken) {}

  private static List<Happening> events(Random random) {
    List<Happening> events = new ArrayList<>();
    int count = 1 + random.nextInt(9);
    for (int second = 0; second < count; second++) {
      Kind kind = KINDS.get(random.nextInt(KINDS.size()));
      UserId by = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String emoji = kind.isReaction() ? emoji(kind, random) : "";
      events.add(new Happening(kind, by, START.plusSeconds(second), emoji));
    }
    return events;
  }

  private static String emoji(Kind kind, Random random) {
    return kind.switchedOn() == Kind.LOOKING ? "eyes" : MARKS.get(random.nextInt(MARKS.size()));
  }

  private static Map<UserId, Instant> since(Set<UserId> responders) {
    return responders.stream().collect(Collectors.toMap(one -> one, one -> START));
  }

  /** Shuffled, and some of them again and again. */
  private static List<Happening> heard(List<Happening> events, Random random) {
    List<Happening> heard = new ArrayList<>(events);
    for (Happening event : events) {
      for (int again = random.nextInt(3); again > 0; again--) {
        heard.add(event);
      }
    }
    Collections.shuffle(heard, random);
    return heard;
  }

  @Test
  void every_order_ends_as_it_happened() {
    Map<Kind, Integer> met = new EnumMap<>(Kind.class);
    for (int seed = 0; seed < ORDERS; seed++) {
      Random random = new Random(seed);
      boolean all = random.nextInt(4) == 0;
      Set<UserId> responders = random.nextBoolean() ? Set.of(BEN) : Set.of(BEN, KEN);
      List<Happening> events = events(random);
      events.forEach(event -> met.merge(event.kind(), 1, Integer::sum));

      Happenings happened = Happenings.NONE;
      for (Happening event : heard(events, random)) {
        happened = happened.and(event);
      }
      Standing standing = new Standing(ANA, since(responders), new Life(all, happened));
      SimpleFold fold = SimpleFold.of(ANA, responders, all, events);

      assertThat(
              new Ending(
                  standing.state(),
                  standing.asked(),
                  standing.seenToBy(BEN),
                  standing.seenToBy(KEN),
                  standing.takenUpBy(BEN)))
          .as("seed %s: %s for %s, all of them: %s", seed, events, responders, all)
          .isEqualTo(
              new Ending(
                  fold.state(),
                  fold.asked(),
                  fold.seenToBy(BEN),
                  fold.seenToBy(KEN),
                  fold.takenUpBy(BEN)));
    }
    assertThat(met.values()).hasSize(KINDS.size()).allMatch(times -> times >= 1_000);
  }

  @Test
  void a_long_thread_stays_small_in_every_order() {
    Random random = new Random(7);
    List<Happening> replies = new ArrayList<>();
    for (int second = 0; second < 50; second++) {
      replies.add(new Happening(Kind.REPLY, ANA, START.plusSeconds(second)));
    }
    Happenings first = Happenings.NONE.and(replies);
    Collections.shuffle(replies, random);
    Happenings one = Happenings.NONE;
    for (Happening reply : replies) {
      one = one.and(reply);
    }
    assertThat(one).isEqualTo(first);
    assertThat(one.all()).hasSize(Happenings.MOST_OF_A_KIND);
  }
}

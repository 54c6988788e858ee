package dev.unhurry.request.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Town;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.orders.Told.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever order the hall hears the events of a request in, and however often: it ends as it did.
 */
class HeardOrdersTest {
  private static final int ORDERS = 20_000;

  private final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final InMemoryRequestBook book = new InMemoryRequestBook(diary, time);
  private final OrderHouse house = new OrderHouse(Town.TEAM, time, book, diary);

  @Test
  void every_order_ends_as_it_happened() {
    Map<Kind, Integer> met = new EnumMap<>(Kind.class);
    List<String> differ = new ArrayList<>();
    int open = 0;
    for (int seed = 0; seed < ORDERS; seed++) {
      Tale tale = Tale.of(seed, Town.MONDAY_9_LISBON.plus(Duration.ofMinutes(20L * seed)));
      List<Told> heard = tale.heard();
      Ending ending = Ending.of(tale, house.hears(tale, heard, new Random(seed)));
      if (!ending.equals(Ending.of(tale))) {
        differ.add(
            "seed %d: %s\nheard as %s\nended %s\ninstead of %s"
                .formatted(seed, tale.events(), heard, ending, Ending.of(tale)));
      }
      tale.events().stream()
          .map(Told::kind)
          .distinct()
          .forEach(kind -> met.merge(kind, 1, Integer::sum));
      open += ending.open() ? 1 : 0;
      book.burn();
      diary.burn();
    }
    assertThat(differ.stream().limit(3)).as("%d differ", differ.size()).isEmpty();
    assertThat(met).hasSize(Kind.values().length);
    assertThat(met.values()).allMatch(times -> times >= 1_000);
    assertThat(open).as("those that are open in the end").isGreaterThan(1_000);
  }
}

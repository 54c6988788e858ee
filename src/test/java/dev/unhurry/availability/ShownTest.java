package dev.unhurry.availability;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final WorkingTime READER =
      new WorkingTime(
          AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("America/Argentina/ComodRivadavia"));

  private static Map<String, Instant> everything() {
    Map<String, Instant> off = new TreeMap<>();
    QuietBook.TOPICS.forEach(topic -> off.put(topic, NOW.plus(Duration.ofDays(7))));
    return off;
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
        card("the off menu", new Card("x", List.of(Layout.buttons("a", QuietCards.offMenu("x"))))),
        card("what is off", QuietCards.off(QuietBook.REMINDERS, QuietSpan.ALWAYS)),
        card("nothing is off", QuietCards.shown(Map.of(), READER, NOW)),
        card("everything is off", QuietCards.shown(everything(), READER, NOW)));
  }
}

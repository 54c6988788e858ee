package dev.unhurry.availability.desk;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietSpan;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.CardsContract;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Changed CHANGED =
      new Changed(
          OwnTime.NONE, OwnTime.NONE.withHours(Optional.of(AvailabilitySettings.DEFAULTS.hours())));

  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final ZoneId LONGEST_ZONE = ZoneId.of("America/Argentina/ComodRivadavia");
  private static final WorkingTime READER =
      new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), LONGEST_ZONE);

  private static final Hours ALWAYS =
      new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  private static final Hours MOST_WORDS =
      new Hours(
          EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)),
          LocalTime.of(22, 30),
          LocalTime.of(6, 30));
  private static final Hours ONE_DAY =
      new Hours(Set.of(DayOfWeek.WEDNESDAY), LocalTime.of(9, 0, 30), LocalTime.of(17, 0, 1, 5));

  private static Map<String, Instant> everything() {
    Map<String, Instant> off = new TreeMap<>();
    QuietBook.TOPICS.forEach(topic -> off.put(topic, NOW.plus(Duration.ofDays(7))));
    return off;
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        quiet(),
        Stream.of(ALWAYS, MOST_WORDS, ONE_DAY)
            .flatMap(hours -> Stream.of(true, false).flatMap(own -> about(hours, own))));
  }

  private static Stream<Shown> quiet() {
    return Stream.of(
        card("the off menu", new Card("x", List.of(Layout.buttons("a", QuietCards.offMenu("x"))))),
        card("what is off", QuietCards.off(QuietBook.REMINDERS, QuietSpan.ALWAYS)),
        card("nothing is off", QuietCards.shown(Map.of(), READER, NOW)),
        card("everything is off", QuietCards.shown(everything(), READER, NOW)),
        card("no hours in that", HoursCards.notUnderstood()));
  }

  private static Stream<Shown> about(Hours hours, boolean own) {
    HoursInForce inForce = new HoursInForce(new WorkingTime(hours, LONGEST_ZONE), own, !own);
    String which = (own ? ", own " : ", the workspace's ") + hours;
    return Stream.of(
        card("hours" + which, HoursCards.shown(inForce, NOW)),
        card("hours set" + which, HoursCards.set(inForce, CHANGED, NOW)),
        card("hours reset" + which, HoursCards.reset(inForce, CHANGED, NOW)),
        form("the form" + which, HoursForm.of(hours, HoursCards.zone(inForce))));
  }
}

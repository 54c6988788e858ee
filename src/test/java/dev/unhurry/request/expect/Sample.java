package dev.unhurry.request.expect;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.Presence;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.AtOpening;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What Ana in Lisbon may read of people in Tokyo. */
final class Sample {
  static final Instant NOW = Town.MONDAY_9_LISBON;

  private static final WorkingTime LISBON = working("Europe/Lisbon", Absences.NONE);
  private static final Optional<Instant> DUE = Optional.of(NOW.plus(Duration.ofDays(40)));

  private Sample() {}

  private static WorkingTime working(String zone, Absences absences) {
    return new WorkingTime(
        AvailabilitySettings.DEFAULTS.hours(), ZoneId.of(zone), absences, Attention.ALWAYS);
  }

  static RuledHours hours() {
    return new RuledHours(
        (person, channel) -> LISBON, (team, channel) -> UrgencySettings.DEFAULTS.usual());
  }

  static Card onLeave(ExpectCards cards, int people, String coverName, boolean due) {
    LocalDate back = LocalDate.of(2026, 12, 24);
    Leave leave = Leave.until(LocalDate.of(2026, 11, 1), back);
    Presence away = Presence.of(working("Asia/Tokyo", Absences.NONE.onLeave(List.of(leave))), NOW);
    Cover cover = new Cover(new UserId("U0COVER00000"), coverName, Presence.of(LISBON, NOW), true);
    return card(
        cards,
        CardsContract.people(people).stream()
            .map(user -> new Prospect(user, DUE.filter(at -> due), away, false, Optional.of(cover)))
            .toList());
  }

  static Card onHoliday(ExpectCards cards, String name) {
    Holidays holidays = day -> Optional.of(name).filter(any -> day.getDayOfMonth() < 30);
    Presence off = Presence.of(working("Asia/Tokyo", new Absences(List.of(), holidays)), NOW);
    return card(cards, List.of(new Prospect(Town.BEN, DUE, off, false, Optional.empty())));
  }

  private static Card card(ExpectCards cards, List<Prospect> telling) {
    List<UserId> to = telling.stream().map(Prospect::who).toList();
    return cards.expect(new AtOpening(Town.ref(NOW), Town.ANA, to, true, NOW), telling, NOW);
  }
}

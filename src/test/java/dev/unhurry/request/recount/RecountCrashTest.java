package dev.unhurry.request.recount;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.Reach;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Following;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.Recounting;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Broken off after one of three, a count that is begun again ends as if nothing had been. */
class RecountCrashTest {
  private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T00:00:00Z");

  private final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final InMemoryRequestBook paper = new InMemoryRequestBook(diary, time);
  private final AtomicInteger revisions = new AtomicInteger();
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final Recounts recounts = new Recounts(following(), own);

  private Following following() {
    FakeDirectory directory = new FakeDirectory();
    ZonedHours hours =
        new ZonedHours(directory, own, HolidayCalendar.NONE, AvailabilitySettings.DEFAULTS);
    return new Following(
        breaking(),
        diary,
        new RuledHours(hours, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
        new Reach(directory, AvailabilitySettings.DEFAULTS),
        new InMemoryQuietBook(time));
  }

  /** A book that cannot be reached for the second revision. */
  private RequestBook breaking() {
    return (RequestBook)
        Proxy.newProxyInstance(
            RequestBook.class.getClassLoader(),
            new Class<?>[] {RequestBook.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("revise") && revisions.incrementAndGet() == 2) {
                throw new IllegalStateException("the book is away");
              }
              try {
                return method.invoke(paper, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void ask(int millis) {
    Asked asked =
        new Asked(
            Town.ref(time.instant().plusMillis(millis)), ANA, List.of(BEN), List.of(), "review");
    recounts.following().requests().open(asked, Urgency.STANDARD, UrgencySettings.DEFAULTS.usual());
  }

  @Test
  void begun_again_it_counts_what_was_left_and_tells_of_all() {
    ask(1);
    ask(2);
    ask(3);
    own.change(
        Town.actor(BEN),
        held ->
            held.withLeave(
                List.of(Leave.through(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 27)))));
    Duty duty = Recounting.duties(Town.actor(BEN), time.instant()).get(0);
    Keeper keeper = recounts.staff().keepers().get(Recounting.RECOUNT);

    assertThatThrownBy(() -> keeper.due(duty, time.instant())).hasMessage("the book is away");
    assertThat(dues()).containsOnlyOnce(NEXT_MONDAY);
    assertThat(told()).isZero();

    keeper.due(duty, time.instant());
    assertThat(dues()).hasSize(3).containsOnly(NEXT_MONDAY);
    assertThat(told()).isOne();
    keeper.due(duty, time.instant());
    assertThat(revisions).hasValue(4);
    assertThat(told()).isOne();
  }

  private List<Instant> dues() {
    return paper.waitingFor(Town.actor(BEN)).stream()
        .map(Request::firstDue)
        .map(first -> first.due())
        .toList();
  }

  private long told() {
    return diary.open(Town.TEAM).stream().filter(duty -> duty.kind().equals(Moved.KIND)).count();
  }
}

package dev.unhurry.request.gone;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.Reach;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Following;
import dev.unhurry.request.Gone;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.RequestBook;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Broken off after one of three, what is begun again ends as if nothing had been. */
class DepartedCrashTest {
  private final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  private final InMemoryDiary diary = new InMemoryDiary(time);
  private final InMemoryRequestBook paper = new InMemoryRequestBook(diary, time);
  private final AtomicInteger closed = new AtomicInteger();
  private final Following following = following();

  private Following following() {
    FakeDirectory directory = new FakeDirectory();
    ZonedHours hours =
        new ZonedHours(
            directory,
            new InMemoryOwnTimeBook(),
            HolidayCalendar.NONE,
            AvailabilitySettings.DEFAULTS);
    return new Following(
        breaking(),
        diary,
        new RuledHours(hours, (team, channel) -> UrgencySettings.DEFAULTS.usual()),
        new Reach(directory, AvailabilitySettings.DEFAULTS),
        new InMemoryQuietBook(time));
  }

  /** A book that cannot be reached for the second that is closed. */
  private RequestBook breaking() {
    return (RequestBook)
        Proxy.newProxyInstance(
            RequestBook.class.getClassLoader(),
            new Class<?>[] {RequestBook.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close") && closed.incrementAndGet() == 2) {
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
    following.requests().open(asked, Urgency.STANDARD, UrgencySettings.DEFAULTS.usual());
  }

  private List<Back> told() {
    return diary.open(Town.TEAM).stream()
        .filter(duty -> duty.kind().equals(HandedBack.KIND))
        .map(Back::in)
        .toList();
  }

  @Test
  void begun_again_it_closes_what_is_left_and_one_message_names_all() {
    ask(1);
    ask(2);
    ask(3);
    time.turnTo(time.instant().plus(Duration.ofMinutes(5)));
    Duty duty = Gone.duty(Departure.left(Town.actor(BEN), DESIGN, time.instant()));
    Keeper keeper = new Departures(following).staff().keepers().get(Gone.KIND);

    assertThatThrownBy(() -> keeper.due(duty, time.instant())).hasMessage("the book is away");
    assertThat(paper.askedBy(Town.actor(ANA))).hasSize(2);
    keeper.due(duty, time.instant());
    keeper.due(duty, time.instant());

    assertThat(paper.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(told()).singleElement().satisfies(back -> assertThat(back.lines()).hasSize(3));
  }
}

package dev.unhurry.request.press;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ana asked Ben and Maya on Monday at 9 in Lisbon, which is 18:00 in Tokyo. */
class ChoiceTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final PressCards PRESSES =
      new PressCards(
          (person, channel) ->
              new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Asia/Tokyo")));

  private static Request request(Urgency urgency, Life life) {
    Instant due = NOW.plus(Duration.ofDays(2));
    return new Request(
            Town.ref(NOW),
            ANA,
            urgency,
            List.of(),
            List.of(Expecting.of(BEN, due), Expecting.of(MAYA, due)))
        .with(life);
  }

  private static Life lived(Life life, Kind kind, UserId by) {
    Instant after = NOW.plus(Duration.ofDays(2));
    return life.and(Happenings.NONE.and(new Happening(kind, by, after)));
  }

  private static Stream<Arguments> rows() {
    return Stream.of(
        row(
            "a standard one",
            Urgency.STANDARD,
            Life.ANY,
            "ON_IT HAND_OVER NEED_INFO NOT_A_REQUEST"),
        row(
            "an urgent one",
            Urgency.URGENT,
            Life.ANY,
            "ON_IT HAND_OVER NEED_INFO NOT_A_REQUEST NOT_URGENT"),
        row(
            "one without a clock",
            Urgency.WHENEVER,
            Life.ANY,
            "ON_IT HAND_OVER NEED_INFO NOT_A_REQUEST"),
        row(
            "they are on it",
            Urgency.STANDARD,
            Kind.ON_IT,
            BEN,
            "HAND_OVER NEED_INFO NOT_A_REQUEST"),
        row(
            "Maya is on it",
            Urgency.STANDARD,
            Kind.ON_IT,
            MAYA,
            "ON_IT HAND_OVER NEED_INFO NOT_A_REQUEST"),
        row(
            "it waits for Ana",
            Urgency.URGENT,
            Kind.QUESTION,
            MAYA,
            "HAND_OVER NOT_A_REQUEST NOT_URGENT"),
        row("they have answered", Urgency.STANDARD, Kind.REPLY, BEN, ""),
        row(
            "Maya has answered",
            Urgency.STANDARD,
            Kind.REPLY,
            MAYA,
            "ON_IT HAND_OVER NEED_INFO NOT_A_REQUEST"));
  }

  private static Arguments row(String name, Urgency urgency, Kind kind, UserId by, String all) {
    return row(name, urgency, lived(Life.ALL, kind, by), all);
  }

  private static Arguments row(String name, Urgency urgency, Life life, String all) {
    return Arguments.of(name, request(urgency, life), all);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void what_makes_sense_is_offered(String name, Request request, String all) {
    Instant now = NOW.plus(Duration.ofDays(2));
    boolean onIt = PRESSES.isOnIt(request, Town.actor(BEN), now);
    String offered =
        String.join(" ", Choice.of(request, BEN, onIt).stream().map(Choice::name).toList());
    assertThat(offered).isEqualTo(all);
  }

  @Test
  void nothing_is_offered_to_whoever_is_not_asked() {
    assertThat(Choice.of(request(Urgency.URGENT, Life.ANY), ANA, false)).isEmpty();
    assertThat(PRESSES.menu(Place.HOME, request(Urgency.URGENT, Life.ANY), Town.actor(ANA), NOW))
        .isEmpty();
  }

  @Test
  void on_it_holds_until_their_next_working_day() {
    Request request = request(Urgency.STANDARD, lived(Life.ANY, Kind.ON_IT, BEN));
    Instant nextDay = Instant.parse("2026-11-26T00:00:00Z");
    assertThat(PRESSES.isOnIt(request, Town.actor(BEN), nextDay.minusMillis(1))).isTrue();
    assertThat(PRESSES.isOnIt(request, Town.actor(BEN), nextDay)).isFalse();
    assertThat(PRESSES.isOnIt(request, Town.actor(MAYA), NOW)).isFalse();
  }
}

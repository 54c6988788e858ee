package dev.unhurry.availability.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases by hand around changes of clock, of which the minutes on the wall tell the same. */
class ClockChangesTest {
  private static final Hours NINE_TO_FIVE = hours("mon-fri 09:00-17:00");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/availability/clock-changes.csv", delimiter = '|', numLinesToSkip = 1)
  void clocks_that_change(
      String name,
      ZoneId zone,
      String hours,
      String besides,
      OffsetDateTime asked,
      String question,
      OffsetDateTime answer) {
    Person person = person(zone, hours(hours), besides, asked);
    assertThat(List.of(asked, answer)).allSatisfy(time -> isShown(time, zone));
    Asked of = Asked.read(question);
    assertThat(of.question().told.of(person.time(), asked.toInstant(), of.span()))
        .hasToString("Optional[%s]", answer.toInstant());
    assertThat(of.question().counted.of(new MinuteOracle(person), asked.toInstant(), of.span()))
        .hasToString("Optional[%s]", answer.toInstant());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/availability/two-zones.csv", delimiter = '|', numLinesToSkip = 1)
  void asker_and_responder_each_have_their_own_clock(
      String name,
      ZoneId asker,
      ZoneId responder,
      OffsetDateTime asked,
      String time,
      OffsetDateTime due,
      OffsetDateTime hears,
      String expectation) {
    assertThat(List.of(asked, hears)).allSatisfy(moment -> isShown(moment, asker));
    isShown(due, responder);
    WorkingTime mine = new WorkingTime(NINE_TO_FIVE, asker);
    WorkingTime theirs = new WorkingTime(NINE_TO_FIVE, responder);
    Asked of = Asked.read(time);
    assertThat(of.question().told.of(theirs, asked.toInstant(), of.span()))
        .hasToString("Optional[%s]", due.toInstant());
    assertThat(mine.nextWorking(due.toInstant())).contains(hears.toInstant());
    assertThat(mine.describe(due.toInstant(), asked.toInstant(), theirs)).isEqualTo(expectation);
  }

  /** The table names the offset, so that a time which comes twice is clear. */
  private static void isShown(OffsetDateTime time, ZoneId zone) {
    assertThat(time.getOffset()).isEqualTo(zone.getRules().getOffset(time.toInstant()));
  }

  /** "opens", or "4h hours". */
  private record Asked(Question question, Duration span) {
    static Asked read(String words) {
      return switch (words) {
        case "opens" -> new Asked(Question.NEXT_WORKING, Duration.ZERO);
        case "closes" -> new Asked(Question.CLOSING, Duration.ZERO);
        case "window" -> new Asked(Question.NEXT_WINDOW, Duration.ZERO);
        case "told" -> new Asked(Question.NEXT_TELLING, Duration.ZERO);
        default -> counted(words.split(" ", -1));
      };
    }

    private static Asked counted(String[] words) {
      Question question =
          Map.of(
                  "hours", Question.WORKING_HOURS,
                  "days", Question.WORKING_DAYS,
                  "wall", Question.WALL)
              .get(words[1]);
      return new Asked(question, Duration.parse("PT" + words[0].toUpperCase(Locale.ROOT)));
    }
  }

  private static Person person(ZoneId zone, Hours hours, String besides, OffsetDateTime asked) {
    String[] words = besides == null ? new String[] {""} : besides.split("[ -]", -1);
    LocalDate day = asked.toLocalDate();
    List<LocalTime> times = Arrays.stream(words).skip(1).map(LocalTime::parse).toList();
    Absences absences =
        words[0].equals("off")
            ? new Absences(List.of(Leave.on(day, times.get(0), times.get(1))), Holidays.NONE)
            : Absences.NONE;
    Attention attention =
        switch (words[0]) {
          case "reads" -> new Attention(times, List.of());
          case "focus" ->
              new Attention(List.of(), List.of(new Focus(day, times.get(0), times.get(1))));
          default -> Attention.ALWAYS;
        };
    Instant from = asked.toInstant().minus(Duration.ofDays(1));
    return new Person(hours, zone, absences, attention, from);
  }

  /** "mon-fri 09:00-17:00", "daily 22:00-06:00". */
  private static Hours hours(String words) {
    String[] parts = words.split("[ -]", -1);
    String first = parts[0];
    String last = parts[parts.length - 3];
    return new Hours(
        first.equals("daily") ? EnumSet.allOf(DayOfWeek.class) : range(day(first), day(last)),
        LocalTime.parse(parts[parts.length - 2]),
        LocalTime.parse(parts[parts.length - 1]));
  }

  private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
    Set<DayOfWeek> days = EnumSet.of(last);
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    return days;
  }

  private static DayOfWeek day(String name) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }
}

package dev.unhurry.availability;

import dev.unhurry.chat.UserId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People's own time as it is written down: one line a thing, "hours 1,2,3,4,5 09:00 17:00", Monday
 * is 1. The same time is always the same text.
 */
public final class WrittenTime {
  private static final String HOURS = "hours";
  private static final String READS = "reads";
  private static final String FOCUS = "focus";
  private static final String LEAVE = "leave";
  private static final String HOLIDAYS = "holidays";

  private WrittenTime() {}

  /** Blank for who said nothing. */
  public static String write(OwnTime own) {
    Stream<String> lines =
        Stream.of(
                own.hours().stream().map(hours -> line(HOURS, write(hours))),
                own.reads().stream().map(time -> line(READS, time)),
                own.focus().stream().map(f -> line(FOCUS, f.day(), f.from(), f.to())),
                own.leave().stream().map(WrittenTime::leave),
                own.holidays().stream().map(WrittenTime::holidays))
            .flatMap(Function.identity());
    return lines.collect(Collectors.joining("\n"));
  }

  private static String line(Object... words) {
    return Stream.of(words).map(Object::toString).collect(Collectors.joining(" "));
  }

  private static String leave(Leave leave) {
    String dates = line(LEAVE, leave.from(), leave.back());
    return leave.cover().map(cover -> line(dates, cover)).orElse(dates);
  }

  private static String holidays(Observance kept) {
    return Stream.concat(Stream.of(HOLIDAYS, kept.region()), kept.worked().stream().sorted())
        .collect(Collectors.joining(" "));
  }

  /** "1,2,3,4,5 09:00 17:00". */
  public static String write(Hours hours) {
    String days =
        hours.days().stream()
            .sorted()
            .map(day -> Integer.toString(day.getValue()))
            .collect(Collectors.joining(","));
    return line(days, hours.from(), hours.to());
  }

  /**
   * What was written.
   *
   * @throws RuntimeException where it was not written here
   */
  public static OwnTime read(String written) {
    List<List<String>> lines = written.lines().map(line -> List.of(line.split(" ", -1))).toList();
    return new OwnTime(
        first(lines, HOURS, words -> hours(words.subList(1, words.size()))),
        all(lines, READS, words -> LocalTime.parse(words.get(1))),
        all(lines, FOCUS, WrittenTime::focus),
        all(lines, LEAVE, WrittenTime::leave),
        first(lines, HOLIDAYS, WrittenTime::observance));
  }

  public static Hours readHours(String written) {
    return hours(List.of(written.split(" ", -1)));
  }

  private static <T> Optional<T> first(
      List<List<String>> lines, String kind, Function<List<String>, T> read) {
    return all(lines, kind, read).stream().findFirst();
  }

  private static <T> List<T> all(
      List<List<String>> lines, String kind, Function<List<String>, T> read) {
    return lines.stream().filter(words -> words.get(0).equals(kind)).map(read).toList();
  }

  private static Hours hours(List<String> words) {
    Set<DayOfWeek> days =
        Arrays.stream(words.get(0).split(",", -1))
            .map(day -> DayOfWeek.of(Integer.parseInt(day)))
            .collect(Collectors.toUnmodifiableSet());
    return new Hours(days, LocalTime.parse(words.get(1)), LocalTime.parse(words.get(2)));
  }

  private static Focus focus(List<String> words) {
    return new Focus(
        LocalDate.parse(words.get(1)),
        LocalTime.parse(words.get(2)),
        LocalTime.parse(words.get(3)));
  }

  private static Leave leave(List<String> words) {
    return new Leave(
        LocalDateTime.parse(words.get(1)),
        LocalDateTime.parse(words.get(2)),
        words.stream().skip(3).findFirst().map(UserId::new));
  }

  private static Observance observance(List<String> words) {
    return new Observance(words.get(1), Set.copyOf(words.subList(2, words.size())));
  }
}

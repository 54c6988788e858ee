package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.stories.Studio.Ask;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads in a transcript what was told to whom in private, when, and about which request. Knows
 * nothing of the bot but the sentences it says.
 */
final class FortnightRead {
  /** A private message that nobody asked for, and what it is about. */
  record Told(Instant at, String reader, String words, List<Ask> about) {
    LocalDate day() {
      return here().toLocalDate();
    }

    ZonedDateTime here() {
      return at.atZone(ZoneId.of(Studio.ZONES.get(reader)));
    }

    boolean says(String words) {
      return this.words.contains(words);
    }

    boolean isOfWhatWaitsForThem() {
      return says("Waiting for you") || says("is waiting for an answer from you");
    }

    boolean isOfNoAnswer() {
      return says("No answer yet") || says("no answer yet") || says("Did that settle it?");
    }
  }

  private static final EnumSet<DayOfWeek> WEEKEND =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final LocalDate BEGINS = LocalDate.of(2026, 10, 20);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private static final Pattern SAID =
      Pattern.compile("(?m)^(\\w{3} \\d+) (\\d\\d:\\d\\d) dm:(\\w+) unhurry: (.*(?:\n    .*)*)");
  private static final String WHEN = "(\\w{3} \\d+ \\w{3} \\d\\d:\\d\\d)";

  /** What waits for the reader, in a list or by itself. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "@(\\w+) (?:in|is waiting for an answer from you in) #\\w+(?:, | · )(?:[a-z ]+ · )?asked "
              + WHEN
              + "(?! · no answer)");

  private static final Pattern OWN =
      Pattern.compile("[wW]hat you asked>?(?: @\\w+)?(?: in #\\w+)?, " + WHEN);
  private static final Pattern OWN_LISTED = Pattern.compile("asked " + WHEN + " · no answer");

  private final Collection<Ask> asks;
  private final List<Told> told;

  FortnightRead(String transcript, Collection<Ask> asks) {
    this.asks = asks;
    this.told = SAID.matcher(transcript).results().map(this::told).toList();
  }

  List<Told> told() {
    return told;
  }

  private Told told(MatchResult said) {
    LocalDate day =
        BEGINS
            .datesUntil(BEGINS.plusDays(90))
            .filter(date -> DAY.format(date).equals(said.group(1)))
            .findFirst()
            .orElseThrow();
    Instant at = day.atTime(LocalTime.parse(said.group(2))).toInstant(ZoneOffset.UTC);
    String reader = said.group(3);
    return new Told(at, reader, said.group(4), about(reader, said.group(4)));
  }

  private List<Ask> about(String reader, String words) {
    Stream<Ask> others =
        OTHERS.matcher(words).results().map(one -> ask(one.group(1), reader, one.group(2)));
    Stream<Ask> own =
        Stream.of(OWN, OWN_LISTED)
            .flatMap(pattern -> pattern.matcher(words).results())
            .map(one -> ask(reader, reader, one.group(1)));
    return Stream.concat(others, own).toList();
  }

  /** The one that was asked by this person at this moment on the reader's wall. */
  private Ask ask(String asker, String reader, String when) {
    ZoneId zone = ZoneId.of(Studio.ZONES.get(reader));
    return asks.stream()
        .filter(one -> one.asker().equals(asker))
        .filter(one -> MINUTE.format(one.at().atZone(zone)).equals(when))
        .findFirst()
        .orElseThrow(() -> new AssertionError(asker + " asked nothing on " + when));
  }

  /** Everybody works from 9 to 17, Monday to Friday; of days off the story itself knows. */
  void isToldInWorkingTime(Predicate<Told> off) {
    assertThat(told)
        .allSatisfy(
            one -> {
              assertThat(one.here().getHour()).as("%s", one).isBetween(9, 16);
              assertThat(WEEKEND).as("%s", one).doesNotContain(one.day().getDayOfWeek());
              assertThat(off.test(one)).as("%s", one).isFalse();
            });
  }

  /** Neither asker nor responder; what tells of the settling itself comes after it. */
  void tellsNothingOfWhatIsSettled(Map<Ask, Instant> settled) {
    assertThat(told)
        .filteredOn(one -> !one.says("reads what you asked"))
        .allSatisfy(
            one ->
                assertThat(one.about())
                    .as("%s", one)
                    .noneMatch(ask -> settled.getOrDefault(ask, Instant.MAX).isBefore(one.at())));
  }

  void remindsNobodyWhoHasAnswered(Collection<Studio.Answer> answers) {
    for (Studio.Answer answer : answers) {
      assertThat(told)
          .filteredOn(one -> one.reader().equals(answer.who()) && one.isOfWhatWaitsForThem())
          .filteredOn(one -> one.at().isAfter(answer.at()))
          .as("%s", answer)
          .noneMatch(one -> one.about().contains(answer.ask()));
    }
  }

  void saysNothingTwice() {
    assertThat(told).extracting(one -> one.reader() + ": " + one.words()).doesNotHaveDuplicates();
    assertThat(lines()).doesNotHaveDuplicates();
  }

  /** What is said of one request by itself, to whom; lists repeat what is still open. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Told one : told) {
      if (!one.says("*Waiting for you*")) {
        Arrays.stream(one.words().split("\n", -1))
            .filter(
                line ->
                    Stream.of(OWN, OWN_LISTED, OTHERS)
                        .map(p -> p.matcher(line))
                        .anyMatch(Matcher::find))
            .forEach(line -> lines.add(one.reader() + ": " + line));
      }
    }
    return lines;
  }

  void letsEverybodySwitchItOff() {
    assertThat(told).allSatisfy(one -> assertThat(one.words()).endsWith("[off menu]"));
  }

  void tellsNobodyMoreThan(int most) {
    Map<String, Long> days =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.reader() + " " + one.day(), Collectors.counting()));
    assertThat(days)
        .allSatisfy((day, count) -> assertThat(count).as(day).isLessThanOrEqualTo(most));
  }

  /** How often the asker heard that nobody has answered this yet. */
  long timesLate(Ask ask) {
    return times(ask, Told::isOfNoAnswer);
  }

  /** How often the asker heard that it is followed no more. */
  long timesLetGo(Ask ask) {
    return times(ask, one -> one.says("so I stop following it"));
  }

  long timesLeft(Ask ask) {
    return times(ask, one -> one.says("has left"));
  }

  private long times(Ask ask, Predicate<Told> kind) {
    return told.stream()
        .filter(kind)
        .filter(one -> one.reader().equals(ask.asker()) && one.about().contains(ask))
        .count();
  }
}

package dev.unhurry.stories;

import static dev.unhurry.availability.Counting.WORKING_DAYS;
import static dev.unhurry.availability.Counting.WORKING_HOURS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.oracle.Counted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in a transcript which times the bot named to whom, and holds them against the minutes on
 * people's walls. Knows nothing of the bot but the sentences it says.
 */
final class TimesTold {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter TODAY =
      DateTimeFormatter.ofPattern("'today' HH:mm", Locale.ENGLISH);
  private static final Duration FOUR_HOURS = Duration.ofHours(4);
  private static final Duration DAY = Duration.ofDays(1);

  private static final String WHEN = "((?:today|tomorrow|\\w{3} \\d+ \\w{3}) \\d\\d:\\d\\d)";
  private static final String ON_BOTH_CLOCKS =
      WHEN + " your time, (?:\\w{3} \\d+ \\w{3} )?(\\d\\d:\\d\\d) theirs";

  private static final Pattern SAID =
      Pattern.compile(
          "(?m)^(\\w{3} \\d+) (\\d\\d:\\d\\d) (?:dm:(\\w+)|#design \\(only (\\w+)\\)) unhurry:"
              + " (.*(?:\n    .*)*)");
  private static final Pattern LISTED =
      Pattern.compile("• @(\\w+) in #design · .*?asked " + WHEN + " · \\*(?:was )?due " + WHEN);
  private static final Pattern REMINDED =
      Pattern.compile("@(\\w+) is waiting for .* asked " + WHEN + "\\. It is due " + WHEN + "\\.");
  private static final Pattern DUE_NEWS =
      Pattern.compile("from @(\\w+) to what .*, " + WHEN + "\\. It was due " + WHEN + "\\.");
  private static final Pattern EXPECTED =
      Pattern.compile(
          "^@(\\w+) is (.*?(?:until|next reads)) "
              + ON_BOTH_CLOCKS
              + ".* expect an answer by "
              + WHEN
              + " yours\\.");
  private static final Pattern BACK_SOON = Pattern.compile("^@(\\w+) is (back) " + ON_BOTH_CLOCKS);

  /** Somebody asked somebody; urgent is 4 working hours, anything else a working day. */
  record Ask(Instant at, String asker, String responder, boolean urgent) {
    Instant due(Counted theirs) {
      return urgent ? counted(theirs, 100) : theirs.dueOnceRead(at, DAY, WORKING_DAYS);
    }

    /** When so much of the time has gone. */
    Instant counted(Counted theirs, int percent) {
      return urgent
          ? theirs.due(at, FOUR_HOURS.multipliedBy(percent).dividedBy(100), WORKING_HOURS)
          : theirs.due(at, DAY.multipliedBy(percent).dividedBy(100), WORKING_DAYS);
    }
  }

  /** What the bot said privately to somebody, asked or not. */
  private record Said(Instant at, String to, String words, boolean unasked) {}

  private final Map<String, Counted> people;
  private final Map<Ask, Instant> due;
  private final Set<Ask> named = new HashSet<>();
  private final List<Ask> news = new ArrayList<>();
  private final int year;

  private final Map<Pattern, BiConsumer<Said, MatchResult>> sentences =
      Map.of(
          LISTED, this::listed,
          REMINDED, this::reminded,
          DUE_NEWS, this::dueNews,
          EXPECTED, this::expected,
          BACK_SOON, this::backSoon);

  TimesTold(Map<String, Counted> people, List<Ask> asks, int year) {
    this.people = Map.copyOf(people);
    this.due = asks.stream().collect(toMap(ask -> ask, ask -> ask.due(people.get(ask.responder))));
    this.year = year;
  }

  /** By the minutes. */
  Instant due(Ask ask) {
    return due.get(ask);
  }

  /** What the bot named an answer time of, of what was asked. */
  Set<Ask> named() {
    return Set.copyOf(named);
  }

  /** Of which the asker heard that it is due, in this order. */
  List<Ask> news() {
    return List.copyOf(news);
  }

  /** Fails with the first sentence that names another time or comes at another. */
  void agreesWith(String transcript, LocalDate first) {
    LocalDate day = first;
    Matcher found = SAID.matcher(transcript);
    while (found.find()) {
      while (!DATE.format(day).startsWith(found.group(1) + " ")) {
        day = day.plusDays(1);
        assertThat(day).as(found.group()).hasYear(year);
      }
      boolean unasked = found.group(3) != null;
      Instant at = day.atTime(LocalTime.parse(found.group(2))).toInstant(ZoneOffset.UTC);
      check(new Said(at, found.group(unasked ? 3 : 4), found.group(5), unasked));
    }
  }

  private void check(Said said) {
    boolean understood = false;
    for (Map.Entry<Pattern, BiConsumer<Said, MatchResult>> one : sentences.entrySet()) {
      understood |= isChecked(one.getKey(), said, one.getValue());
    }
    assertThat(understood || !said.unasked).as("understood: %s", said).isTrue();
    assertThat(!understood || people.get(said.to).mayBeTold(said.at))
        .as("they may be told then: %s", said)
        .isTrue();
  }

  private static boolean isChecked(
      Pattern sentence, Said said, BiConsumer<Said, MatchResult> check) {
    List<MatchResult> found = sentence.matcher(said.words).results().toList();
    found.forEach(one -> check.accept(said, one));
    return !found.isEmpty();
  }

  private void listed(Said said, MatchResult one) {
    isDue(ask(said, one.group(1), said.to, one.group(2)), said, one.group(3));
    Instant justBefore = said.at.minus(Duration.ofMinutes(1));
    isAt(said.at, people.get(said.to).nextList(justBefore), said);
  }

  private void reminded(Said said, MatchResult one) {
    Ask ask = ask(said, one.group(1), said.to, one.group(2));
    isDue(ask, said, one.group(3));
    Counted theirs = people.get(said.to);
    isAt(said.at, theirs.nextTelling(ask.counted(theirs, 80)), said);
  }

  private void dueNews(Said said, MatchResult one) {
    Ask ask = ask(said, said.to, one.group(1), one.group(2));
    isDue(ask, said, one.group(3));
    isAt(said.at, people.get(said.to).nextTelling(due.get(ask)), said);
    news.add(ask);
  }

  private void expected(Said said, MatchResult one) {
    Counted theirs = people.get(one.group(1));
    boolean reads = one.group(2).endsWith("next reads");
    Instant next = reads ? theirs.nextWindow(said.at) : theirs.nextWorking(said.at);
    isOnBothClocks(next, theirs, said, one);
    isDue(ask(said, said.to, one.group(1), TODAY.format(mine(said))), said, one.group(5));
  }

  private void backSoon(Said said, MatchResult one) {
    Counted theirs = people.get(one.group(1));
    isOnBothClocks(theirs.nextWorking(said.at), theirs, said, one);
  }

  /** The third and fourth group of every sentence that names both. */
  private void isOnBothClocks(Instant moment, Counted theirs, Said said, MatchResult one) {
    isAt(moment(said, one.group(3)), moment, said);
    assertThat(one.group(4))
        .as("%s", said)
        .isEqualTo(moment.atZone(theirs.zone()).toLocalTime().toString());
  }

  private Ask ask(Said said, String asker, String responder, String asked) {
    Instant at = moment(said, asked);
    return due.keySet().stream()
        .filter(ask -> ask.asker.equals(asker) && ask.responder.equals(responder))
        .filter(ask -> ask.at.equals(at))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody asked that then: " + said));
  }

  private void isDue(Ask ask, Said said, String told) {
    isAt(moment(said, told), due.get(ask), said);
    named.add(ask);
  }

  private static void isAt(Instant told, Instant counted, Said said) {
    assertThat(told).as("%s", said).isEqualTo(counted);
  }

  private ZonedDateTime mine(Said said) {
    return said.at.atZone(people.get(said.to).zone());
  }

  /** A moment in the words of whom it was told. */
  private Instant moment(Said said, String words) {
    LocalDate today = mine(said).toLocalDate();
    int time = words.lastIndexOf(' ');
    LocalDate day =
        switch (words.substring(0, time)) {
          case "today" -> today;
          case "tomorrow" -> today.plusDays(1);
          default -> LocalDate.parse(words.substring(0, time) + " " + year, DATE);
        };
    return day.atTime(LocalTime.parse(words.substring(time + 1)))
        .atZone(people.get(said.to).zone())
        .toInstant();
  }
}

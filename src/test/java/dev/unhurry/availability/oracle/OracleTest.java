package dev.unhurry.availability.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WorkingTime against somebody who counts the minutes on the wall, in every zone, from 2024 to
 * 2035. {@code -Dunhurry.oracle.cases=1000000} asks about so many moments.
 */
class OracleTest {
  private static final int CASES = Integer.getInteger("unhurry.oracle.cases", 50_000);
  private static final int CASES_A_PERSON = 84;

  /** How many people a mistake may pass before it must have been found. */
  private static final int PEOPLE_ASKED = 600;

  private record Case(Instant at, Duration span) {}

  @Test
  void working_time_agrees_with_the_minutes_on_the_wall() {
    int people = Math.max(RandomPeople.ZONES.size(), CASES / CASES_A_PERSON + 1);
    long started = System.nanoTime();
    List<String> mismatches =
        IntStream.range(0, people)
            .mapToObj(number -> mismatches(number, CASES_A_PERSON))
            .flatMap(List::stream)
            .toList();
    say(people, mismatches.size(), (System.nanoTime() - started) / 1e9);
    assertThat(mismatches.stream().limit(20)).isEmpty();
  }

  private static void say(int people, int mismatches, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "Oracle: %,d cases of %d questions each, %d people in %d zones, %d mismatches, %.1f s%n",
        people * CASES_A_PERSON,
        Question.values().length / 2,
        people,
        RandomPeople.ZONES.size(),
        mismatches,
        seconds);
  }

  private static List<String> mismatches(int number, int cases) {
    Person person = RandomPeople.person(number);
    MinuteOracle oracle = new MinuteOracle(person);
    WorkingTime time = person.time();
    List<String> found = new ArrayList<>();
    boolean odd = false;
    for (Case asked : cases(person, oracle, number, cases)) {
      odd = !odd;
      for (Question question : half(odd)) {
        Object counted = question.counted.of(oracle, asked.at(), asked.span());
        Object told = question.told.of(time, asked.at(), asked.span());
        if (!told.equals(counted)) {
          found.add(
              "%s %s of person %d: %s, but counted %s; %s"
                  .formatted(question, asked, number, told, counted, person));
        }
      }
    }
    return found;
  }

  /** Each case is asked every other question, so that a build stays quick. */
  private static List<Question> half(boolean odd) {
    List<Question> all = List.of(Question.values());
    return IntStream.range(0, all.size())
        .filter(i -> i % 2 == (odd ? 1 : 0))
        .mapToObj(all::get)
        .toList();
  }

  private static List<Case> cases(Person person, MinuteOracle oracle, int number, int cases) {
    SplittableRandom random = new SplittableRandom(~number);
    return IntStream.range(0, cases)
        .mapToObj(
            i ->
                new Case(
                    RandomPeople.moment(person, oracle, random), RandomPeople.duration(random)))
        .toList();
  }

  @Test
  void the_people_live_in_every_zone_and_meet_changes_of_clock() {
    assertThat(RandomPeople.ZONES).hasSizeGreaterThan(500);
    assertThat(
            IntStream.range(0, RandomPeople.ZONES.size())
                .mapToObj(RandomPeople::person)
                .filter(OracleTest::meetsChange))
        .hasSizeGreaterThan(100);
  }

  private static boolean meetsChange(Person person) {
    Instant later = person.from().plus(Duration.ofDays(10));
    return !person
        .zone()
        .getRules()
        .getOffset(person.from())
        .equals(person.zone().getRules().getOffset(later));
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void a_planted_mistake_is_found(Mistake mistake) {
    int asked = 0;
    for (int number = 0; number < PEOPLE_ASKED; number++) {
      Person person = RandomPeople.person(number);
      MinuteOracle oracle = new MinuteOracle(person);
      for (Case one : cases(person, oracle, number, CASES_A_PERSON)) {
        asked++;
        Object counted = mistake.question.counted.of(oracle, one.at(), one.span());
        if (!mistake.made.of(person.time(), one.at(), one.span()).equals(counted)) {
          System.out.printf(Locale.ROOT, "Found after %,d cases: %s%n", asked, mistake);
          return;
        }
      }
    }
    assertThat(asked).as(mistake + " was not found in so many cases").isZero();
  }
}

package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.Holidays;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.oracle.Counted;
import dev.unhurry.stories.TimesTold.Ask;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two weeks of three people who all work from 9 to 17, Monday to Friday. Ana's clock in Lisbon goes
 * back on Sunday 25 October and Maya's in San Francisco on Sunday 1 November; Ben's in Tokyo never
 * changes. Ben reads at 10 and at 15 and keeps Japan's holidays, of which Tuesday 3 November is
 * one. Maya is away on Wednesday 28 and Thursday 29 October.
 */
@Timeout(180)
class ThreeCitiesStoryTest {
  private static final Instant BEGINS = Instant.parse("2026-10-22T05:00:00Z");
  private static final Duration STEP = Duration.ofHours(4);
  private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 3);
  private static final Leave MAYAS_LEAVE =
      Leave.through(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 10, 29));
  private static final Absences JAPANS_HOLIDAYS =
      new Absences(List.of(), Holidays.of(Map.of(CULTURE_DAY, "Culture Day")));
  private static final Attention TEN_AND_THREE =
      new Attention(List.of(LocalTime.of(10, 0), LocalTime.of(15, 0)), List.of());

  /** The three as they are, told to who counts minutes and not to the bot. */
  private static final Map<String, Counted> PEOPLE =
      Map.of(
          "ana", person("Europe/Lisbon", Absences.NONE, Attention.ALWAYS),
          "ben", person("Asia/Tokyo", JAPANS_HOLIDAYS, TEN_AND_THREE),
          "maya",
              person(
                  "America/Los_Angeles",
                  Absences.NONE.onLeave(List.of(MAYAS_LEAVE)),
                  Attention.ALWAYS));

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  /** What was asked, each with its message, and when it was answered. */
  private final Map<Ask, String> asks = new LinkedHashMap<>();

  private final Map<Ask, Instant> answered = new HashMap<>();

  private static Counted person(String zone, Absences absences, Attention attention) {
    Hours hours =
        new Hours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));
    return new Counted(
        hours, ZoneId.of(zone), absences, attention, BEGINS.minus(Duration.ofDays(1)));
  }

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on(BEGINS.toString(), redis.url());
    house.script.send("PATCH", "users", Map.of("user", "maya", "zone", "America/Los_Angeles"));
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    redis.close();
  }

  /** In steps, so that what goes is seen to go about then. */
  private Instant turnsTo(String day) {
    Instant moment = Instant.parse("2026-" + day + ":00Z");
    Instant next = house.script.now().truncatedTo(ChronoUnit.DAYS);
    for (; next.isBefore(moment); next = next.plus(STEP)) {
      if (next.isAfter(house.script.now())) {
        house.turnsTo(next.toString());
      }
    }
    house.turnsTo(moment.toString());
    return moment;
  }

  private Ask asks(String day, String asker, String responder, String words) {
    Ask ask = new Ask(turnsTo(day), asker, responder, words.startsWith("urgent"));
    asks.put(ask, house.posts(asker, "@" + responder + " " + words));
    return ask;
  }

  private void answers(String day, Ask ask, String words) {
    answered.put(ask, turnsTo(day));
    house.replies(ask.responder(), asks.get(ask), words);
    house.turns("PT1M");
  }

  private void benSaysWhenHeWorksAndReads() {
    assertThat(house.script.commands("ben", "design", "holidays japan").path("ok").asBoolean())
        .isTrue();
    JsonNode form = house.whole("ben");
    assertThat(house.submits("ben", form, Map.of()).path("ok").asBoolean()).isTrue();
    house.commands("ben", "reads 10, 15");
  }

  private void theTwoWeeksPass() {
    benSaysWhenHeWorksAndReads();
    Ask pull = asks("10-22T09:00", "ana", "ben", "can you review this? https://lumen.example/7");
    Ask fonts = asks("10-22T17:00", "maya", "ana", "which of the two fonts do we keep?");
    answers("10-23T05:30", pull, "Two remarks, else fine.");
    answers("10-23T09:00", fonts, "The lighter one.");
    Ask prices = asks("10-23T15:30", "ana", "maya", "can you confirm the prices on the draft?");
    Ask dates = asks("10-23T22:00", "maya", "ben", "which date format does the export use?");
    Ask icons = asks("10-27T07:00", "ben", "ana", "urgent: can you approve the new icons?");
    turnsTo("10-27T20:00");
    house.commands("maya", "away wednesday through thursday, cover @sam");
    answers("10-28T01:30", dates, "The year comes first.");
    asks("10-28T10:00", "ana", "maya", "can you review this? https://lumen.example/8");
    answers("10-28T11:00", icons, "Approved.");
    asks("10-29T00:30", "ben", "maya", "which customers get the new export first?");
    answers("10-30T16:30", prices, "They are right.");
    asks("10-30T22:30", "maya", "ana", "can you send me the drawings for the notes?");
    asks("11-02T15:30", "ana", "ben", "can you review this? https://lumen.example/9");
    turnsTo("11-05T12:00");
  }

  @Test
  void everybody_hears_in_their_own_working_time_and_every_time_is_right() {
    theTwoWeeksPass();
    assertThat(house.told()).isEqualTo(TOLD);
    TimesTold times = new TimesTold(PEOPLE, List.copyOf(asks.keySet()), 2026);
    times.agreesWith(house.told(), LocalDate.of(2026, 10, 22));
    assertThat(times.named()).isEqualTo(asks.keySet());
    assertThat(times.news())
        .containsExactlyInAnyOrderElementsOf(
            asks.keySet().stream().filter(ask -> isLate(times.due(ask), ask)).toList());
  }

  private boolean isLate(Instant due, Ask ask) {
    return !answered.getOrDefault(ask, Instant.MAX).isBefore(due);
  }

  // Times in front of a line are UTC: Lisbon is at +1 until 25 October and then at 0, Tokyo at +9,
  // San Francisco at -7 until 1 November and then at -8.
  private static final String TOLD =
      """
      Thu 22 05:00 #design (only ben) unhurry: You read messages at *10:00 and 15:00* on your working days.
          Your next list comes today 15:00. Whoever asks you is told when you read.
          [Undo]
      Thu 22 09:00 #design ana: @ben can you review this? <https://lumen.example/7>
      Thu 22 09:00 #design (only ana) unhurry: @ben is off and next reads tomorrow 02:00 your time, 10:00 theirs; expect an answer by Mon 26 Oct 00:00 yours.
          [off menu]
      Thu 22 17:00 #design maya: @ana which of the two fonts do we keep?
      Thu 22 17:00 #design (only maya) unhurry: @ana is off until tomorrow 01:00 your time, 09:00 theirs; expect an answer by Mon 26 Oct 02:00 yours.
          [off menu]
      Fri 23 01:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Thu 22 Oct 18:00 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 23 04:12 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Thu 22 Oct 18:00. It is due Mon 26 Oct 09:00.
          [Answer] [On it] [more] [off menu]
      Fri 23 05:30 #design (thread) ben: Two remarks, else fine.
      Fri 23 05:31 dm:ben is gone: unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Thu 22 Oct 18:00 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 23 08:00 dm:ana unhurry: *Waiting for you*: 1 request
          • @maya in #design · asked Thu 22 Oct 18:00 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 23 09:00 #design (thread) ana: The lighter one.
      Fri 23 09:01 dm:ana is gone: unhurry: *Waiting for you*: 1 request
          • @maya in #design · asked Thu 22 Oct 18:00 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 23 15:30 #design ana: @maya can you confirm the prices on the draft?
      Fri 23 15:30 #design (only ana) unhurry: @maya is off until today 17:00 your time, 09:00 theirs; expect an answer by Mon 26 Oct 16:00 yours.
          [off menu]
      Fri 23 16:00 dm:maya unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Fri 23 Oct 08:30 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 23 22:00 #design maya: @ben which date format does the export use?
      Fri 23 22:00 #design (only maya) unhurry: @ben is off and next reads Sun 25 Oct 18:00 your time, Mon 26 Oct 10:00 theirs; expect an answer by Mon 26 Oct 17:00 yours.
          [off menu]
      Mon 26 01:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @maya in #design · asked Sat 24 Oct 07:00 · *due Tue 27 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Mon 26 16:00 dm:ana unhurry: No answer yet from @maya to what you asked in #design, Fri 23 Oct 16:30. It was due Mon 26 Oct 16:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Tue 27 07:00 #design ben: @ana urgent: can you approve the new icons?
      Tue 27 07:00 #design (only ben) unhurry: @ana is off until today 18:00 your time, 09:00 theirs; expect an answer by today 22:00 yours.
          [off menu]
      Tue 27 09:00 dm:ana unhurry: *Waiting for you*: 1 request
          • @ben in #design · urgent · asked Tue 27 Oct 07:00 · *due Tue 27 Oct 13:00*
          [Answer] [On it] [more] [off menu]
      Tue 27 12:12 dm:ana unhurry: @ben is waiting for an answer from you in #design, asked Tue 27 Oct 07:00. It is due Tue 27 Oct 13:00.
          [Answer] [On it] [more] [off menu]
      Tue 27 16:00 dm:maya unhurry: No answer yet from @ben to what you asked in #design, Fri 23 Oct 15:00. It was due Mon 26 Oct 17:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Tue 27 20:00 #design (only maya) unhurry: You are away *from Wed 28 Oct to Thu 29 Oct*, and back at work Fri 30 Oct 09:00. @sam covers. Your next list comes Fri 30 Oct 09:00.
          [Undo]
      Wed 28 00:00 dm:ben unhurry: No answer yet from @ana to what you asked in #design, Tue 27 Oct 16:00. It was due Tue 27 Oct 22:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Wed 28 01:30 #design (thread) ben: The year comes first.
      Wed 28 01:31 dm:ben is gone: unhurry: *Waiting for you*: 1 request
          • @maya in #design · asked Sat 24 Oct 07:00 · *due Tue 27 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Wed 28 10:00 #design ana: @maya can you review this? <https://lumen.example/8>
      Wed 28 10:00 #design (only ana) unhurry: @maya is on leave until Fri 30 Oct 16:00 your time, 09:00 theirs; expect an answer by Mon 2 Nov 17:00 yours. @sam covers for them.
          [off menu]
      Wed 28 11:00 #design (thread) ana: Approved.
      Wed 28 11:01 dm:ana is gone: unhurry: *Waiting for you*: 1 request
          • @ben in #design · urgent · asked Tue 27 Oct 07:00 · *due Tue 27 Oct 13:00*
          [Answer] [On it] [more] [off menu]
      Thu 29 00:30 #design ben: @maya which customers get the new export first?
      Thu 29 00:30 #design (only ben) unhurry: @maya is on leave until Sat 31 Oct 01:00 your time, Fri 30 Oct 09:00 theirs; expect an answer by Tue 3 Nov 02:00 yours. @sam covers for them, and is off until today 12:30 your time, 09:00 theirs.
          [off menu]
      Thu 29 16:00 dm:ana unhurry: @maya is back Fri 30 Oct 16:00 your time, 09:00 theirs, and finds a list. Are these still needed?
          • <what you asked> in #design, Fri 23 Oct 16:30
          • <what you asked> in #design, Wed 28 Oct 10:00
          [Still needed] [No longer needed] [Still needed] [No longer needed] [off menu]
      Fri 30 16:00 dm:maya is gone: unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Fri 23 Oct 08:30 · *due Mon 26 Oct 09:00*
          [Answer] [On it] [more] [off menu]
      Fri 30 16:00 dm:maya unhurry: *Waiting for you*: 3 requests, the first due on top
          • @ana in #design · asked Fri 23 Oct 08:30 · *was due Mon 26 Oct 09:00*
          • @ana in #design · asked Wed 28 Oct 03:00 · *due Mon 2 Nov 09:00*
          • @ben in #design · asked Wed 28 Oct 17:30 · *due Mon 2 Nov 09:00*
          [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
      Fri 30 16:30 #design (thread) maya: They are right.
      Fri 30 22:30 #design maya: @ana can you send me the drawings for the notes?
      Fri 30 22:30 #design (only maya) unhurry: @ana is off until Mon 2 Nov 01:00 your time, 09:00 theirs; expect an answer by Tue 3 Nov 01:00 yours.
          [off menu]
      Mon 2 09:00 dm:ana unhurry: *Waiting for you*: 1 request
          • @maya in #design · asked Fri 30 Oct 22:30 · *due Tue 3 Nov 09:00*
          [Answer] [On it] [more] [off menu]
      Mon 2 15:30 #design ana: @ben can you review this? <https://lumen.example/9>
      Mon 2 15:30 #design (only ana) unhurry: @ben is off and next reads Wed 4 Nov 01:00 your time, 10:00 theirs (Culture Day); expect an answer by Thu 5 Nov 00:00 yours.
          [off menu]
      Tue 3 09:00 dm:ana unhurry: No answer yet from @maya to what you asked in #design, Wed 28 Oct 10:00. It was due Mon 2 Nov 17:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Tue 3 17:00 dm:maya unhurry: No answer yet from @ana to what you asked in #design, Fri 30 Oct 15:30. It was due Tue 3 Nov 01:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Wed 4 00:00 dm:ben unhurry: No answer yet from @maya to what you asked in #design, Thu 29 Oct 09:30. It was due Tue 3 Nov 02:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      Wed 4 01:00 dm:ben unhurry: *Waiting for you*: 1 request
          • @ana in #design · asked Tue 3 Nov 00:30 · *due Thu 5 Nov 09:00*
          [Answer] [On it] [more] [off menu]
      Thu 5 09:00 dm:ana unhurry: No answer yet from @ben to what you asked in #design, Mon 2 Nov 15:30. It was due Thu 5 Nov 00:00.
          [Give it another day] [Ask somebody else] [No longer needed] [No rush] [Open the message] [off menu]
      """;
}

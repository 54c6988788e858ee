package dev.unhurry.request.expect;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ana in Lisbon asks. At 09:00 there it is 18:00 for Ben in Tokyo and 04:00 for Maya in New York;
 * Dora and Carl are in Lisbon, too.
 */
class ExpectationTest {
  private static final UserId DORA = new UserId("U0DORA");
  private static final UserId CARL = new UserId("U0CARL");
  private static final String REVIEW = " can you review <https://example.org/pr/7>?";
  private static final String URGENT = " urgent: can you restart the build server?";
  private static final String MONDAY_9 = "2026-11-23T09:00:00Z";
  private static final String MONDAY_10 = "2026-11-23T10:00:00Z";

  private final SmallHouse house = new SmallHouse();

  ExpectationTest() {
    know(DORA, "Dora", Person.Standing.MEMBER);
    know(CARL, "Carl", Person.Standing.MEMBER);
    members(ANA, BEN, MAYA, DORA, CARL);
  }

  private void know(UserId user, String name, Person.Standing standing) {
    Optional<ZoneId> zone = Optional.of(ZoneId.of("Europe/Lisbon"));
    house.directory.know(new Person(Town.actor(user), name, standing, zone));
  }

  private void members(UserId... present) {
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), present);
  }

  private void said(UserId who, UnaryOperator<OwnTime> own) {
    house.hours.change(Town.actor(who), own);
  }

  private static UnaryOperator<OwnTime> reads(String... times) {
    return own -> own.withReads(Stream.of(times).map(LocalTime::parse).toList());
  }

  private static UnaryOperator<OwnTime> focus(String from, String to) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Focus focus = new Focus(day, LocalTime.parse(from), LocalTime.parse(to));
    return own -> own.withFocus(List.of(focus));
  }

  /** From that Monday on. */
  private static Leave until(String back) {
    return Leave.until(LocalDate.of(2026, 11, 23), LocalDate.parse(back));
  }

  private static UnaryOperator<OwnTime> leave(Leave leave) {
    return own -> own.withLeave(List.of(leave));
  }

  private List<Card> asks(String at, String text) {
    house.turnTo(at);
    house.says(ANA, text);
    house.pass(Duration.ofMillis(1));
    return house.whisperedTo(ANA);
  }

  private record Case(String at, String text, Consumer<ExpectationTest> before) {}

  private static Arguments row(
      String name, String at, String text, Consumer<ExpectationTest> before, String... lines) {
    return Arguments.of(named(name, new Case(at, text, before)), String.join("\n", lines));
  }

  private static Consumer<ExpectationTest> as(UserId who, UnaryOperator<OwnTime> own) {
    return test -> test.said(who, own);
  }

  private static void nothing(ExpectationTest test) {}

  static Stream<Arguments> one() {
    return Stream.of(
        row(
            "off for the night",
            MONDAY_9,
            "<@U0BEN>" + REVIEW,
            ExpectationTest::nothing,
            "<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed"
                + " 25 Nov 00:00 yours."),
        row(
            "off over the weekend",
            "2026-11-27T09:00:00Z",
            "<@U0BEN>" + REVIEW,
            ExpectationTest::nothing,
            "<@U0BEN> is off until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by"
                + " Tue 1 Dec 00:00 yours."),
        row(
            "off in one's own zone",
            "2026-11-23T18:00:00Z",
            "<@U0DORA>" + REVIEW,
            ExpectationTest::nothing,
            "<@U0DORA> is off until tomorrow 09:00; expect an answer by Wed 25 Nov 09:00."),
        row(
            "off, and urgent",
            MONDAY_9,
            "<@U0BEN>" + URGENT,
            ExpectationTest::nothing,
            "<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by"
                + " tomorrow 04:00 yours."),
        row(
            "at work and due tomorrow",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            ExpectationTest::nothing,
            "Expect an answer from <@U0DORA> by tomorrow 10:00."),
        row(
            "at work far away and due tomorrow",
            "2026-11-23T15:00:00Z",
            "<@U0MAYA>" + REVIEW,
            ExpectationTest::nothing,
            "Expect an answer from <@U0MAYA> by tomorrow 15:00 your time."),
        row("at work and due today", MONDAY_10, "<@U0DORA>" + URGENT, ExpectationTest::nothing),
        row(
            "reads later today",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, reads("09:30", "14:00")),
            "<@U0DORA> next reads today 14:00; expect an answer by tomorrow 10:00."),
        row(
            "reads just now",
            "2026-11-23T14:00:00Z",
            "<@U0DORA>" + REVIEW,
            as(DORA, reads("09:30", "14:01")),
            "<@U0DORA> next reads today 14:01; expect an answer by tomorrow 14:00."),
        row(
            "has windows, which urgent ignores",
            MONDAY_10,
            "<@U0DORA>" + URGENT,
            as(DORA, reads("14:00"))),
        row(
            "off, and reads in the afternoon",
            MONDAY_9,
            "<@U0BEN>" + REVIEW,
            as(BEN, reads("13:00")),
            "<@U0BEN> is off and next reads tomorrow 04:00 your time, 13:00 theirs; expect an"
                + " answer by Wed 25 Nov 00:00 yours."),
        row(
            "in focus",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, focus("09:30", "11:30")),
            "<@U0DORA> is in focus until today 11:30; expect an answer by tomorrow 10:00."),
        row(
            "in focus to the end of the day",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, focus("09:30", "17:00")),
            "<@U0DORA> is in focus and next reads tomorrow 09:00; expect an answer by tomorrow"
                + " 10:00."),
        row(
            "in focus, due today",
            MONDAY_10,
            "<@U0DORA>" + URGENT,
            as(DORA, focus("09:30", "11:30")),
            "<@U0DORA> is in focus until today 11:30; expect an answer by today 14:00."),
        row(
            "on leave",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2026-11-25"))),
            "<@U0DORA> is on leave until Wed 25 Nov 09:00; expect an answer by Thu 26 Nov 09:00."),
        row(
            "on leave, with a cover",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2026-11-25").coveredBy(CARL))),
            "<@U0DORA> is on leave until Wed 25 Nov 09:00; expect an answer by Thu 26 Nov 09:00."
                + " <@U0CARL> covers for them."),
        row(
            "on leave, and the cover is off",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2026-11-25").coveredBy(BEN))),
            "<@U0DORA> is on leave until Wed 25 Nov 09:00; expect an answer by Thu 26 Nov 09:00."
                + " <@U0BEN> covers for them, and is off until tomorrow 00:00 your time, 09:00"
                + " theirs."),
        row(
            "on leave, and covered by the asker",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2026-11-25").coveredBy(ANA))),
            "<@U0DORA> is on leave until Wed 25 Nov 09:00; expect an answer by Thu 26 Nov 09:00."
                + " You cover for them."),
        row(
            "never to be seen",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2027-06-01"))),
            "I cannot see when <@U0DORA> works next, so nobody is reminded; you may want to ask"
                + " somebody else."),
        row(
            "never to be seen, with a cover",
            MONDAY_10,
            "<@U0DORA>" + REVIEW,
            as(DORA, leave(until("2027-06-01").coveredBy(CARL))),
            "I cannot see when <@U0DORA> works next, so nobody is reminded; you may want to ask"
                + " somebody else. <@U0CARL> covers for them."),
        row("a bot", MONDAY_10, "<@U0BOT>" + REVIEW, ExpectationTest::nothing));
  }

  static Stream<Arguments> several() {
    return Stream.of(
        row(
            "one is off, one is not",
            MONDAY_10,
            "<@U0BEN> <@U0DORA>" + REVIEW,
            ExpectationTest::nothing,
            "<@U0BEN> is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed"
                + " 25 Nov 00:00 yours.",
            "Expect an answer from <@U0DORA> by tomorrow 10:00."),
        row(
            "both at work",
            MONDAY_10,
            "<@U0CARL> <@U0DORA>" + REVIEW,
            ExpectationTest::nothing,
            "Expect an answer from <@U0CARL> or <@U0DORA> by tomorrow 10:00."),
        row(
            "one is left out",
            MONDAY_10,
            "<@U0CARL> <@U0DORA>" + REVIEW,
            as(CARL, leave(until("2026-11-25").coveredBy(BEN))),
            "<@U0CARL> is on leave until Wed 25 Nov 09:00, so only the others are asked. <@U0BEN>"
                + " covers for them, and is off until tomorrow 00:00 your time, 09:00 theirs.",
            "Expect an answer from <@U0DORA> by tomorrow 10:00."),
        row(
            "one is left out, and their cover is asked anyhow",
            MONDAY_10,
            "<@U0CARL> <@U0DORA>" + REVIEW,
            as(CARL, leave(until("2026-11-25").coveredBy(DORA))),
            "<@U0CARL> is on leave until Wed 25 Nov 09:00, so only the others are asked.",
            "Expect an answer from <@U0DORA> by tomorrow 10:00."),
        row(
            "one is on leave for long",
            MONDAY_10,
            "<@U0CARL> <@U0DORA>" + URGENT,
            as(CARL, leave(until("2027-06-01"))),
            "<@U0CARL> is on leave, so only the others are asked."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"one", "several"})
  void the_asker_reads_at_once(Case asked, String said) {
    know(new UserId("U0BOT"), "Robot", Person.Standing.BOT);
    asked.before().accept(this);
    List<String> heard = asks(asked.at(), asked.text()).stream().map(Card::text).toList();
    assertThat(heard).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
  }

  @Test
  void more_than_three_are_counted() {
    Stream.of(DORA, CARL).forEach(who -> said(who, reads("14:00")));
    for (String name : List.of("EVE", "FAY", "GUS")) {
      UserId user = new UserId("U0" + name);
      know(user, name, Person.Standing.MEMBER);
      said(user, reads("15:00"));
    }
    String many = "<@U0DORA> <@U0CARL> <@U0EVE> <@U0FAY> <@U0GUS>";
    assertThat(asks(MONDAY_10, many + REVIEW).get(0).text())
        .isEqualTo(
            """
            <@U0DORA> next reads today 14:00; expect an answer by tomorrow 10:00.
            <@U0CARL> next reads today 14:00; expect an answer by tomorrow 10:00.
            <@U0EVE> next reads today 15:00; expect an answer by tomorrow 10:00.
            2 more are asked too.""");
  }

  @Test
  void where_all_must_answer_it_names_them_all() {
    house.turnTo(MONDAY_10);
    MessageRef ask = house.says(ANA, "<@U0CARL> <@U0DORA>" + REVIEW).ref();
    Request open = house.requests.find(ask).orElseThrow();
    house.requests.revise(open.with(Life.ALL), List.of());
    house.pass(Duration.ofMillis(1));
    assertThat(house.whisperedTo(ANA).get(0).text())
        .isEqualTo("Expect an answer from <@U0CARL> and <@U0DORA> by tomorrow 10:00.");
  }

  @Test
  void it_is_said_once_however_often_the_message_comes() {
    house.turnTo(MONDAY_10);
    Message ask = house.says(ANA, "<@U0BEN>" + REVIEW);
    house.pass(Duration.ofMinutes(1));
    house.unhurry.hall().heard(ask);
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA)).hasSize(1);
  }

  @Test
  void what_was_answered_at_once_needs_no_word() {
    Message ask = house.says(ANA, "<@U0BEN>" + REVIEW);
    house.replies(BEN, ask, "done");
    house.pass(Duration.ofMinutes(1));
    assertThat(house.whisperedTo(ANA)).isEmpty();
  }

  @Test
  void ten_minutes_later_it_helps_no_more() {
    house.says(ANA, "<@U0BEN>" + REVIEW);
    house.time.pass(Duration.ofMinutes(10).plusSeconds(1));
    house.pass(Duration.ZERO);
    assertThat(house.whisperedTo(ANA)).isEmpty();
  }

  @Test
  void whoever_switched_it_off_reads_nothing_and_the_request_is_open() {
    house.quiet.silence(
        Town.actor(ANA), QuietBook.ANSWER_TIMES, house.time.instant().plusSeconds(60));
    assertThat(asks(MONDAY_9, "<@U0BEN>" + REVIEW)).isEmpty();
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void whoever_has_hints_off_reads_it_all_the_same() {
    house.quiet.silence(Town.actor(ANA), QuietBook.HINTS, house.time.instant().plusSeconds(60));
    assertThat(asks(MONDAY_9, "<@U0BEN>" + REVIEW)).hasSize(1);
  }

  @Test
  void where_the_bot_only_observes_nothing_is_said() {
    SmallHouse observed = new SmallHouse(Mode.OBSERVE, Level.STRICT);
    observed.says(ANA, "<@U0BEN>" + REVIEW);
    observed.pass(Duration.ofMinutes(1));
    assertThat(observed.messenger.said()).isEmpty();
  }

  @Test
  void without_a_due_time_nothing_is_opened() {
    said(BEN, leave(until("2027-06-01")));
    assertThat(asks(MONDAY_9, "<@U0BEN>" + REVIEW)).hasSize(1);
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
    house.pass(Duration.ofDays(3));
    assertThat(house.messenger.said()).hasSize(1);
  }

  @Test
  void of_what_has_no_rush_no_time_is_said() {
    house.turnTo(MONDAY_10);
    Message ask = house.says(ANA, "<@U0BEN>" + REVIEW);
    Request open = house.requests.find(ask.ref()).orElseThrow();
    house.requests.revise(open.with(Urgency.WHENEVER), List.of());
    house.pass(Duration.ofMinutes(1));
    assertThat(house.whisperedTo(ANA)).isEmpty();
  }
}

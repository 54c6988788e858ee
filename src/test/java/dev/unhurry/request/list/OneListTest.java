package dev.unhurry.request.list;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.FakeMessenger.Fault;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday 23 November, 09:00 in Lisbon; Maya in New York reads at 9, 13 and 16 there. */
class OneListTest {
  private static final String REVIEW = "can you review <https://example.org/pr/7>?";
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final String MONDAY_9_NEW_YORK = "2026-11-23T14:00:00Z";
  private static final String MONDAY_13_NEW_YORK = "2026-11-23T18:00:00Z";
  private static final String TUESDAY_9_NEW_YORK = "2026-11-24T14:00:00Z";

  private final SmallHouse house = new SmallHouse();

  @BeforeEach
  void maya_reads_three_times_a_day() {
    change(MAYA, own -> own.withReads(List.of(at(9), at(13), at(16))));
  }

  /** What askers hear at opening is not looked at here. */
  @BeforeEach
  void lists_alone() {
    quieten(house);
  }

  private static void quieten(SmallHouse house) {
    for (UserId asker : List.of(ANA, BEN, MAYA)) {
      house.quiet.silence(
          Town.actor(asker),
          QuietBook.ANSWER_TIMES,
          house.time.instant().plus(Duration.ofDays(60)));
    }
  }

  private static LocalTime at(int hour) {
    return LocalTime.of(hour, 0);
  }

  private void change(UserId user, UnaryOperator<OwnTime> change) {
    house.hours.change(Town.actor(user), change);
  }

  private Message asksMaya() {
    return house.says(ANA, "<@U0MAYA> " + REVIEW);
  }

  private List<String> listsTo(UserId user) {
    return house.toldTo(user).stream().filter(told -> told.contains("Waiting for you")).toList();
  }

  private String onlyListTo(UserId user) {
    assertThat(listsTo(user)).hasSize(1);
    return listsTo(user).get(0);
  }

  private boolean isNothingDue() {
    return house.unhurry.runner().nextDue(Town.TEAM).filter(at -> !at.isAfter(now())).isEmpty();
  }

  private Instant now() {
    return house.time.instant();
  }

  @Test
  void fifty_asks_are_one_list_at_the_next_response_window() {
    for (int i = 0; i < 50; i++) {
      asksMaya();
      house.pass(Duration.ofSeconds(30));
    }
    house.turnTo("2026-11-23T13:59:59.999Z");
    assertThat(house.toldTo(MAYA)).isEmpty();

    house.turnTo(MONDAY_9_NEW_YORK);
    assertThat(onlyListTo(MAYA))
        .startsWith(MONDAY_9_NEW_YORK)
        .contains("*Waiting for you*: 50 requests, the first due on top\n• <@U0ANA>");
    assertThat(house.messenger.attempts()).isEqualTo(1);
    house.turnTo("2026-11-24T05:00:00Z");
    assertThat(house.messenger.attempts()).as("nothing is new at 13:00 and 16:00").isEqualTo(1);
  }

  @Test
  void what_is_due_first_stands_on_top() {
    asksMaya();
    house.says(BEN, "<@U0MAYA> urgent: can you restart the build server?");
    house.turnTo(MONDAY_9_NEW_YORK);
    assertThat(onlyListTo(MAYA).lines().skip(1))
        .containsExactly(
            "• <@U0BEN> in <#C0DESIGN> · urgent · asked Mon 23 Nov 04:00"
                + " · *due Mon 23 Nov 13:00*",
            "• <@U0ANA> in <#C0DESIGN> · asked Mon 23 Nov 04:00 · *due Tue 24 Nov 09:00*");
  }

  @Test
  void a_list_with_something_new_takes_the_one_of_before_back() {
    asksMaya();
    house.turnTo("2026-11-23T15:00:00Z");
    asksMaya();
    house.turnTo(MONDAY_13_NEW_YORK);

    assertThat(onlyListTo(MAYA)).startsWith(MONDAY_13_NEW_YORK).contains("2 requests");
    assertThat(house.messenger.retracted())
        .singleElement()
        .satisfies(gone -> assertThat(gone.posted()).isEqualTo(MONDAY_9_NEW_YORK));
  }

  @Test
  void when_the_last_of_it_is_answered_the_list_goes() {
    Message one = asksMaya();
    Message other = asksMaya();
    house.turnTo(MONDAY_9_NEW_YORK);
    house.replies(MAYA, one, "done");
    house.pass(Duration.ofMinutes(1));
    assertThat(listsTo(MAYA)).hasSize(1);
    house.replies(MAYA, other, "done too");
    house.pass(Duration.ofMinutes(1));
    assertThat(house.toldTo(MAYA)).isEmpty();
    house.pass(Duration.ofDays(3));
    assertThat(house.diary.open(Town.TEAM)).as("of requests").allMatch(it -> !isList(it.kind()));
  }

  private static boolean isList(String kind) {
    return kind.equals("list") || kind.equals(OldList.KIND);
  }

  @Test
  void who_reads_at_any_time_gets_it_as_their_next_working_day_begins() {
    house.says(ANA, "<@U0BEN> " + REVIEW);
    house.turnTo("2026-11-24T01:00:00Z");
    house.says(ANA, "<@U0BEN> " + REVIEW);
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(onlyListTo(BEN)).startsWith("2026-11-24T00:00:00Z").contains("1 request");
    house.turnTo("2026-11-25T00:00:00Z");
    assertThat(onlyListTo(BEN)).startsWith("2026-11-25T00:00:00Z").contains("2 requests");
  }

  @Test
  void during_focus_it_waits_for_its_end() {
    asksMaya();
    change(MAYA, own -> own.withFocus(List.of(new Focus(MONDAY, LocalTime.of(8, 30), at(11)))));
    house.turnTo("2026-11-23T15:59:59Z");
    assertThat(house.toldTo(MAYA)).isEmpty();
    house.turnTo("2026-11-23T16:00:00Z");
    assertThat(onlyListTo(MAYA)).startsWith("2026-11-23T16:00:00Z");
  }

  @Test
  void so_it_does_for_who_reads_at_any_time() {
    house.says(ANA, "<@U0BEN> " + REVIEW);
    change(BEN, own -> own.withFocus(List.of(new Focus(MONDAY.plusDays(1), at(9), at(11)))));
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(onlyListTo(BEN)).startsWith("2026-11-24T02:00:00Z");
  }

  @Test
  void who_is_back_from_leave_finds_one_list_at_their_first_window() {
    asksMaya();
    change(MAYA, own -> own.withLeave(List.of(Leave.through(MONDAY, MONDAY.plusDays(2)))));
    house.turnTo("2026-11-25T12:00:00Z");
    asksMaya();
    house.turnTo("2026-11-26T13:59:59Z");
    assertThat(house.toldTo(MAYA)).isEmpty();
    house.turnTo("2026-11-26T14:00:00Z");
    assertThat(onlyListTo(MAYA)).contains("2 requests");
    assertThat(house.toldTo(MAYA)).as("and nothing of the first's due time").hasSize(1);
  }

  @Test
  void with_reminders_off_none_comes() {
    house.quiet.silence(Town.actor(MAYA), QuietBook.REMINDERS, now().plus(Duration.ofDays(1)));
    asksMaya();
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(house.messenger.attempts()).isZero();
    asksMaya();
    house.turnTo(TUESDAY_9_NEW_YORK);
    assertThat(onlyListTo(MAYA)).as("brought back, the next one holds it all").contains("2 req");
  }

  @Test
  void what_becomes_known_only_after_its_list_was_said_is_on_the_next() {
    asksMaya();
    house.turnTo("2026-11-23T14:00:30Z");
    Message late = Town.says(ANA, Instant.parse("2026-11-23T13:59:58Z"), "<@U0MAYA> " + REVIEW);
    house.unhurry.hall().heard(late);
    house.turnTo(MONDAY_13_NEW_YORK);
    assertThat(onlyListTo(MAYA)).startsWith(MONDAY_13_NEW_YORK).contains("2 requests");
  }

  @Test
  void another_day_is_no_news_for_a_list() {
    asksMaya();
    house.turnTo(MONDAY_9_NEW_YORK);
    house.pass(Duration.ofDays(7));
    assertThat(house.messenger.retracted()).isEmpty();
    assertThat(onlyListTo(MAYA)).startsWith(MONDAY_9_NEW_YORK);
  }

  @Test
  void a_reminder_of_the_same_moment_is_not_said_beside_the_list() {
    house.turnTo("2026-11-24T01:00:00Z");
    house.says(ANA, "<@U0BEN> " + REVIEW);
    house.turnTo("2026-11-25T00:55:00Z");
    assertThat(house.toldTo(BEN)).as("80 % have gone at 05:12, before he works").hasSize(1);
    assertThat(onlyListTo(BEN)).startsWith("2026-11-25T00:00:00Z");
  }

  @Test
  void a_reminder_about_something_listed_long_ago_waits_for_a_list_that_comes_now() {
    house.says(ANA, "<@U0BEN> " + REVIEW);
    change(BEN, own -> own.withReads(List.of(at(9), LocalTime.of(13, 12))));
    house.turnTo("2026-11-24T02:00:00Z");
    house.says(ANA, "<@U0BEN> " + REVIEW);
    house.turnTo("2026-11-24T08:00:00Z");
    assertThat(house.toldTo(BEN)).hasSize(1);
    assertThat(onlyListTo(BEN)).startsWith("2026-11-24T04:12:00Z").contains("2 requests");
  }

  @Test
  void said_and_not_written_down_it_is_found_and_not_repeated() {
    for (Fault fault : List.of(Fault.ACCEPT_THEN_THROW, Fault.ACCEPT_THEN_UNCLEAR)) {
      SmallHouse own = new SmallHouse();
      quieten(own);
      own.says(ANA, "<@U0BEN> " + REVIEW);
      own.messenger.failNext(fault);
      own.turnTo("2026-11-24T00:00:00Z");
      own.says(MAYA, "<@U0BEN> can you look at <https://example.org/pr/8>?");
      own.diary.lapseLeases();
      own.pass(Duration.ofMinutes(1));
      assertThat(own.messenger.texts()).as(fault.name()).hasSize(1);
      assertThat(own.requests.listed(Town.actor(BEN)))
          .as("only what it shows is listed, not what was asked since")
          .hasSize(1);
      own.turnTo("2026-11-25T00:00:00Z");
      assertThat(own.toldTo(BEN).stream().filter(told -> told.contains("2 requests"))).hasSize(1);
      assertThat(own.toldTo(BEN).stream().filter(told -> told.contains("1 request"))).isEmpty();
    }
  }

  @Test
  void the_old_one_goes_also_where_taking_it_back_broke_off() {
    asksMaya();
    house.turnTo("2026-11-23T15:00:00Z");
    asksMaya();
    house.messenger.whenAccepted(() -> house.messenger.failNext(Fault.THROW));
    house.turnTo(MONDAY_13_NEW_YORK);
    assertThat(listsTo(MAYA)).as("for a moment there are two").hasSize(2);
    house.diary.lapseLeases();
    house.pass(Duration.ofMinutes(1));
    assertThat(onlyListTo(MAYA)).startsWith(MONDAY_13_NEW_YORK);
    assertThat(isNothingDue()).isTrue();
  }

  @Test
  void more_than_a_dozen_are_counted() {
    for (int i = 0; i < 14; i++) {
      asksMaya();
    }
    house.turnTo(MONDAY_9_NEW_YORK);
    FakeMessenger.Said list = house.messenger.onlyOne();
    assertThat(list.text().lines()).hasSize(13);
    assertThat(list.card().blocks().toString())
        .contains("and 2 more; my Home tab lists them. A reply in the thread is all it takes.");
  }
}

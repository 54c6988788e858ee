package dev.unhurry.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Claim;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Life;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every request book promises of lists; run by the one on paper and the one in Redis. */
public abstract class ListBookContract {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final UserId ANA = new UserId("U0ANA");
  private static final UserId BEN = new UserId("U0BEN");
  private static final UserId KEN = new UserId("U0KEN");

  protected final TurnedTime time = new TurnedTime(MONDAY_NOON);

  protected abstract RequestBook book();

  protected abstract Diary diary();

  protected abstract TeamId team();

  private MessageRef in(String channel, int micros) {
    MessageTs ts = new MessageTs("1763895600.%06d".formatted(micros));
    return new MessageRef(team(), new ChannelId(channel), ts);
  }

  private MessageRef at(int micros) {
    return in("C0DESIGN", micros);
  }

  private Request opened(int micros, UserId... responders) {
    Request request =
        new Request(
            at(micros),
            ANA,
            Urgency.STANDARD,
            List.of(),
            Stream.of(responders)
                .map(one -> Expecting.of(one, MONDAY_NOON.plus(Duration.ofDays(1))))
                .toList());
    assertThat(book().open(request, List.of())).isTrue();
    return request;
  }

  private Actor ben() {
    return new Actor(team(), BEN);
  }

  private Actor ken() {
    return new Actor(team(), KEN);
  }

  /** Takes back the list that stands as the message with this number. */
  private Duty takesBack(int micros, String list) {
    MessageRef message = in("D0BEN", micros);
    Map<String, String> facts =
        Map.of("channel", message.channel().value(), "ts", message.ts().value(), "list", list);
    return Duty.about(message.pointer(), team(), "old-list", MONDAY_NOON, facts);
  }

  private void says(String list, int micros, MessageRef... shows) {
    book().plan(ben(), list, List.of(shows));
    book().stands(ben(), takesBack(micros, list), time.instant());
  }

  private List<MessageRef> takenBack() {
    return diary().claim(team(), 9).stream().map(Claim::duty).map(Duty::message).toList();
  }

  @Test
  void nothing_was_listed_before_a_list_stands() {
    opened(1, BEN);
    assertThat(book().listed(ben())).isEmpty();
    assertThat(book().planned(ben(), "monday")).isEmpty();

    book().plan(ben(), "monday", List.of(at(1)));
    assertThat(book().listed(ben())).isEmpty();
    assertThat(book().planned(ben(), "monday").orElseThrow()).containsExactly(at(1));
    assertThat(book().planned(ben(), "tuesday")).isEmpty();
  }

  @Test
  void what_a_list_was_going_to_show_is_listed_once_it_stands_and_nothing_else() {
    opened(1, BEN, KEN);
    opened(2, BEN);
    book().plan(ben(), "monday", List.of(at(1)));
    book().stands(ben(), takesBack(100, "monday"), MONDAY_NOON.plusMillis(7));

    assertThat(book().listed(ben())).containsOnly(Map.entry(at(1), MONDAY_NOON.plusMillis(7)));
    assertThat(book().listed(ken())).isEmpty();
    assertThat(takenBack()).isEmpty();
  }

  @Test
  void the_list_of_before_is_taken_back_when_the_next_stands() {
    opened(1, BEN);
    says("monday", 100, at(1));
    opened(2, BEN);
    time.pass(Duration.ofDays(1));
    says("tuesday", 200, at(1), at(2));

    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
    assertThat(book().listed(ben())).containsOnlyKeys(at(1), at(2));
    assertThat(book().listed(ben())).containsValue(time.instant()).doesNotContainValue(MONDAY_NOON);
  }

  @Test
  void saying_twice_that_a_list_stands_is_harmless() {
    opened(1, BEN);
    says("monday", 100, at(1));
    says("tuesday", 200, at(1));
    book().stands(ben(), takesBack(200, "tuesday"), time.instant());
    book().stands(ben(), takesBack(200, "tuesday"), time.instant());

    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
    says("wednesday", 300, at(1));
    assertThat(takenBack()).containsExactly(in("D0BEN", 200));
  }

  @Test
  void two_messages_of_one_list_do_not_take_each_other_back_and_the_next_list_takes_both() {
    opened(1, BEN);
    says("monday", 100, at(1));
    book().stands(ben(), takesBack(101, "monday"), time.instant());
    assertThat(takenBack()).isEmpty();
    says("tuesday", 200, at(1));
    assertThat(takenBack()).containsExactlyInAnyOrder(in("D0BEN", 100), in("D0BEN", 101));
  }

  @Test
  void who_learns_late_that_a_list_stood_takes_no_later_one_back() {
    opened(1, BEN);
    says("tuesday", 200, at(1));
    book().stands(ben(), takesBack(100, "monday"), time.instant());
    assertThat(takenBack()).isEmpty();
  }

  @Test
  void with_the_last_request_its_list_is_taken_back_and_forgotten() {
    opened(1, BEN);
    opened(2, BEN);
    says("monday", 100, at(1), at(2));
    book().happened(at(1), List.of(new Happening(Kind.REPLY, BEN, MONDAY_NOON.plusSeconds(1))));
    assertThat(book().find(at(1))).isEmpty();
    assertThat(takenBack()).isEmpty();
    assertThat(book().listed(ben())).containsOnlyKeys(at(2));
    assertThat(book().planned(ben(), "monday").orElseThrow()).containsExactly(at(2));

    book()
        .happened(
            at(2), List.of(new Happening(Kind.DONE, ANA, MONDAY_NOON.plusSeconds(1), "check")));
    assertThat(book().find(at(2))).isEmpty();
    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
    assertThat(book().listed(ben())).isEmpty();
    assertThat(book().planned(ben(), "monday")).isEmpty();
  }

  @Test
  void where_all_must_answer_the_list_of_who_has_is_taken_back() {
    Request all = opened(1, BEN, KEN);
    assertThat(book().revise(all.with(Life.ALL), List.of())).isTrue();
    says("monday", 100, at(1));
    book().happened(at(1), List.of(new Happening(Kind.REPLY, BEN, MONDAY_NOON.plusSeconds(1))));
    assertThat(book().find(at(1))).isPresent();
    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
    assertThat(book().listed(ben())).isEmpty();
    assertThat(book().waitingFor(ken())).hasSize(1);
  }

  @Test
  void a_list_that_stands_when_nothing_waits_any_more_is_taken_back_at_once() {
    opened(1, BEN);
    book().plan(ben(), "monday", List.of(at(1)));
    book().close(at(1));
    book().stands(ben(), takesBack(100, "monday"), time.instant());

    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
    assertThat(book().listed(ben())).isEmpty();
  }

  @Test
  void for_whom_nothing_waits_no_list_is_planned() {
    book().plan(ben(), "monday", List.of(at(1)));
    assertThat(book().planned(ben(), "monday")).isEmpty();
  }

  @Test
  void a_plan_of_which_all_is_settled_is_still_the_plan_of_that_list() {
    opened(1, BEN);
    opened(2, BEN);
    book().plan(ben(), "monday", List.of(at(1)));
    book().close(at(1));
    assertThat(book().planned(ben(), "monday").orElseThrow()).isEmpty();
    book().stands(ben(), takesBack(100, "monday"), time.instant());
    assertThat(book().listed(ben())).isEmpty();
  }

  @Test
  void other_due_times_leave_what_was_listed() {
    Request request = opened(1, BEN);
    says("monday", 100, at(1));
    Expected later = Expecting.of(BEN, MONDAY_NOON.plus(Duration.ofDays(2)));
    assertThat(book().revise(request.with(List.of(later)), List.of())).isTrue();

    assertThat(book().listed(ben())).containsOnly(Map.entry(at(1), MONDAY_NOON));
    assertThat(takenBack()).isEmpty();
  }

  @Test
  void what_is_handed_over_was_not_listed_to_whom_it_waits_for_now() {
    Request request = opened(1, BEN);
    says("monday", 100, at(1));
    Expected other = Expecting.of(KEN, MONDAY_NOON.plus(Duration.ofDays(2)));
    assertThat(book().revise(request.with(List.of(other)), List.of())).isTrue();

    assertThat(book().listed(ken())).isEmpty();
    assertThat(book().listed(ben())).isEmpty();
    assertThat(takenBack()).containsExactly(in("D0BEN", 100));
  }
}

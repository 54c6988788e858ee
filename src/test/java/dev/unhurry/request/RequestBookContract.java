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
import dev.unhurry.request.life.Ended;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.request.life.Standing.State;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every request book promises; run by the one on paper and the one in Redis. */
public abstract class RequestBookContract {
  protected static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant TUESDAY_NOON = MONDAY_NOON.plus(Duration.ofDays(1));
  private static final UserId ANA = new UserId("U0ANA");
  private static final UserId BEN = new UserId("U0BEN");
  private static final UserId KEN = new UserId("U0KEN");
  private static final ChannelId DESIGN = new ChannelId("C0DESIGN");

  protected final TurnedTime time = new TurnedTime(MONDAY_NOON);

  protected abstract RequestBook book();

  /** The diary that the book's duties go to. */
  protected abstract Diary diary();

  protected abstract TeamId team();

  private MessageRef at(int micros) {
    return new MessageRef(team(), DESIGN, new MessageTs("1763895600.%06d".formatted(micros)));
  }

  private Request request(int micros, UserId asker, UserId... responders) {
    return new Request(
        at(micros),
        asker,
        Urgency.STANDARD,
        List.of(),
        Stream.of(responders).map(one -> Expecting.of(one, TUESDAY_NOON)).toList());
  }

  private static Request also(Request request, MessageRef... others) {
    return new Request(
        request.ref(),
        request.asker(),
        request.urgency(),
        Stream.of(others).map(MessageRef::ts).toList(),
        request.expected());
  }

  private Duty duty(String subject) {
    return Duty.about(subject, team(), "remind", MONDAY_NOON, Map.of());
  }

  private Actor actor(UserId user) {
    return new Actor(team(), user);
  }

  private Request opened(Request request) {
    assertThat(book().open(request, List.of())).isTrue();
    return request;
  }

  private List<MessageRef> replied(MessageRef at, UserId by) {
    return ended(at, new Happening(Kind.REPLY, by, TUESDAY_NOON));
  }

  private List<MessageRef> checked(MessageRef at, UserId by) {
    return ended(at, new Happening(Kind.DONE, by, TUESDAY_NOON, "white_check_mark"));
  }

  private List<MessageRef> ended(MessageRef at, Happening happening) {
    return book().happened(at, List.of(happening)).ended().stream().map(Ended::ref).toList();
  }

  @Test
  void an_opened_request_is_found_as_it_is() {
    Request request =
        new Request(
            at(1),
            ANA,
            Urgency.URGENT,
            List.of(at(2).ts(), at(3).ts()),
            List.of(
                Expecting.of(BEN, TUESDAY_NOON.plusMillis(7)), Expecting.of(KEN, TUESDAY_NOON)));
    assertThat(book().open(request, List.of(duty("a")))).isTrue();
    assertThat(book().find(at(1))).contains(request);
    assertThat(book().find(at(2))).isEmpty();
    assertThat(diary().claim(team(), 5)).hasSize(1);
  }

  @Test
  void where_all_must_answer_it_waits_no_more_for_who_has() {
    Request all = opened(request(1, ANA, BEN, KEN).with(Life.ALL));
    Request one = opened(request(2, ANA, BEN));
    assertThat(book().waitingFor(actor(BEN))).containsExactly(all, one);
    assertThat(replied(at(1), BEN)).isEmpty();
    assertThat(book().waitingFor(actor(BEN))).containsExactly(one);
    assertThat(book().waitingFor(actor(KEN))).extracting(Request::ref).containsExactly(at(1));
    assertThat(replied(at(1), KEN)).containsExactly(at(1));
  }

  @Test
  void it_is_found_at_every_message_that_leads_to_it_while_it_is_open() {
    Request request = opened(also(request(2, ANA, BEN), at(1)));
    assertThat(book().at(at(1))).containsExactly(request);
    assertThat(book().at(at(2))).containsExactly(request);
    assertThat(book().at(at(3))).isEmpty();
    assertThat(book().close(at(2))).isTrue();
    assertThat(book().at(at(1))).isEmpty();
  }

  @Test
  void opening_twice_opens_once() {
    Request request = opened(request(1, ANA, BEN));
    assertThat(book().open(request(1, ANA, KEN), List.of(duty("a")))).isFalse();
    assertThat(book().find(at(1))).contains(request);
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void a_request_and_its_duties_are_opened_all_or_none() {
    Duty stranger = Duty.about("x", new TeamId("T0STRANGER"), "remind", MONDAY_NOON, Map.of());
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> book().open(request(1, ANA, BEN), List.of(duty("a"), stranger))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(book().find(at(1))).isEmpty();
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void a_settled_request_is_not_opened_again_within_48_hours_and_is_after() {
    Request request = opened(request(1, ANA, BEN));
    book().close(at(1));
    time.pass(Diary.REMEMBERED.minusMillis(1));
    assertThat(book().open(request, List.of())).isFalse();
    time.pass(Duration.ofMillis(1));
    assertThat(book().open(request, List.of())).isTrue();
  }

  @Test
  void a_responder_settles_by_answering_and_nobody_else_does() {
    opened(request(1, ANA, BEN));
    assertThat(replied(at(1), KEN)).isEmpty();
    assertThat(replied(at(1), ANA)).isEmpty();
    assertThat(replied(at(9), BEN)).isEmpty();
    assertThat(replied(at(1), BEN)).containsExactly(at(1));
    assertThat(book().find(at(1))).isEmpty();
    assertThat(replied(at(1), BEN)).isEmpty();
  }

  @Test
  void an_answer_settles_every_request_that_the_message_leads_to() {
    opened(request(2, ANA, BEN));
    opened(also(request(3, KEN, BEN), at(2)));
    opened(also(request(4, KEN, ANA), at(2)));
    assertThat(replied(at(2), BEN)).containsExactly(at(2), at(3));
    assertThat(book().find(at(4))).isPresent();
    assertThat(replied(at(4), ANA)).containsExactly(at(4));
  }

  @Test
  void an_answer_in_another_channel_settles_nothing() {
    opened(request(1, ANA, BEN));
    MessageRef elsewhere = new MessageRef(team(), new ChannelId("C0OTHER"), at(1).ts());
    assertThat(replied(elsewhere, BEN)).isEmpty();
    assertThat(book().find(at(1))).isPresent();
  }

  @Test
  void a_check_mark_of_the_asker_or_a_responder_settles() {
    opened(also(request(1, ANA, BEN), at(5)));
    opened(request(2, ANA, BEN));
    assertThat(checked(at(1), KEN)).isEmpty();
    assertThat(checked(at(5), ANA)).containsExactly(at(1));
    assertThat(checked(at(2), BEN)).containsExactly(at(2));
  }

  @Test
  void a_request_is_closed_once() {
    opened(request(1, ANA, BEN));
    assertThat(book().close(at(1))).isTrue();
    assertThat(book().close(at(1))).isFalse();
    assertThat(book().find(at(1))).isEmpty();
    assertThat(book().waitingFor(actor(BEN))).isEmpty();
    assertThat(book().askedBy(actor(ANA))).isEmpty();
  }

  @Test
  void a_revised_request_replaces_the_old_one_everywhere() {
    Request old = opened(request(1, ANA, BEN));
    Request handedOver = old.with(List.of(Expecting.of(KEN, TUESDAY_NOON.plusSeconds(60))));
    assertThat(book().revise(handedOver, List.of(duty("a")))).isTrue();
    assertThat(book().find(at(1))).contains(handedOver);
    assertThat(book().waitingFor(actor(BEN))).isEmpty();
    assertThat(book().waitingFor(actor(KEN))).containsExactly(handedOver);
    assertThat(book().askedBy(actor(ANA))).containsExactly(handedOver);
    assertThat(replied(at(1), BEN)).isEmpty();
    assertThat(diary().claim(team(), 5)).hasSize(1);
  }

  @Test
  void what_the_asker_was_told_is_kept_until_they_know_better() {
    Request old = opened(request(1, ANA, BEN));
    assertThat(old.told()).contains(TUESDAY_NOON);
    Request moved = old.untold(List.of(Expecting.of(BEN, TUESDAY_NOON.plusSeconds(60))));
    for (Request one :
        List.of(moved, moved.told(Optional.empty()), moved.with(moved.expected()), old)) {
      assertThat(book().revise(one, List.of())).isTrue();
      assertThat(book().find(at(1))).contains(one);
    }
    assertThat(moved.told()).contains(TUESDAY_NOON);
    assertThat(moved.with(moved.expected()).told()).contains(TUESDAY_NOON.plusSeconds(60));
  }

  @Test
  void a_settled_request_is_not_revised() {
    Request old = opened(request(1, ANA, BEN));
    book().close(at(1));
    assertThat(book().revise(old, List.of(duty("a")))).isFalse();
    assertThat(book().find(at(1))).isEmpty();
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void what_waits_for_a_person_comes_by_their_own_due_time() {
    Request late =
        opened(
            request(1, ANA, BEN)
                .with(
                    List.of(
                        Expecting.of(KEN, MONDAY_NOON),
                        Expecting.of(BEN, TUESDAY_NOON.plusSeconds(2)))));
    Request soon =
        opened(request(2, KEN, BEN).with(List.of(Expecting.of(BEN, TUESDAY_NOON.plusSeconds(1)))));
    opened(request(3, ANA, KEN));
    assertThat(book().waitingFor(actor(BEN))).containsExactly(soon, late);
    assertThat(book().waitingFor(actor(ANA))).isEmpty();
  }

  @Test
  void what_a_person_waits_for_comes_by_its_earliest_due_time() {
    Request later =
        opened(request(1, ANA, BEN).with(List.of(Expecting.of(BEN, TUESDAY_NOON.plusSeconds(5)))));
    Request earlier =
        opened(
            request(2, ANA, BEN)
                .with(
                    List.of(
                        Expecting.of(BEN, TUESDAY_NOON.plusSeconds(9)),
                        Expecting.of(KEN, TUESDAY_NOON))));
    assertThat(book().askedBy(actor(ANA))).containsExactly(earlier, later);
    assertThat(book().askedBy(actor(BEN))).isEmpty();
  }

  @Test
  void teams_do_not_see_each_others_requests() {
    opened(request(1, ANA, BEN));
    TeamId neighbour = new TeamId(team().value() + "X");
    assertThat(book().find(new MessageRef(neighbour, DESIGN, at(1).ts()))).isEmpty();
    assertThat(book().waitingFor(new Actor(neighbour, BEN))).isEmpty();
    assertThat(book().close(new MessageRef(neighbour, DESIGN, at(1).ts()))).isFalse();
    assertThat(book().find(at(1))).isPresent();
  }

  private static final Instant LATER = MONDAY_NOON.plusSeconds(60);

  private static Happening happening(Kind kind, UserId by, int seconds) {
    return new Happening(kind, by, LATER.plusSeconds(seconds));
  }

  @Test
  void what_happened_is_kept_while_it_goes_on() {
    Request request = opened(request(1, ANA, BEN));
    Happening onIt = happening(Kind.ON_IT, BEN, 1);
    Happening eyes = new Happening(Kind.LOOKING, BEN, LATER, "eyes");
    assertThat(book().happened(at(1), List.of(onIt)).askedBack()).isEmpty();
    book().happened(at(1), List.of(eyes, onIt));
    Life life = new Life(false, new Happenings(List.of(eyes, onIt)));
    assertThat(book().find(at(1))).contains(request.with(life));
  }

  @Test
  void what_is_asked_back_and_what_follows_is_handed_back() {
    opened(request(1, ANA, BEN));
    Happening question = happening(Kind.QUESTION, BEN, 1);
    Heard first = book().happened(at(1), List.of(question));
    assertThat(first.ended()).isEmpty();
    assertThat(first.askedBack()).singleElement().matches(Request::isWaiting);
    Heard second = book().happened(at(1), List.of(happening(Kind.REPLY, ANA, 2)));
    assertThat(second.askedBack()).singleElement().matches(request -> !request.isWaiting());
    assertThat(book().find(at(1))).contains(second.askedBack().get(0));
  }

  @Test
  void what_happened_meanwhile_outlives_a_revision() {
    Request old = opened(request(1, ANA, BEN));
    book().happened(at(1), List.of(happening(Kind.ON_IT, BEN, 1)));
    book().revise(old.with(List.of(Expecting.of(BEN, TUESDAY_NOON.plusSeconds(9)))), List.of());
    assertThat(book().find(at(1)).orElseThrow().life().happened().all()).hasSize(1);
  }

  @Test
  void all_must_answer_where_all_are_asked_to() {
    Request asked = opened(request(1, ANA, BEN, KEN).with(Life.ALL));
    assertThat(replied(at(1), BEN)).isEmpty();
    assertThat(book().find(at(1)).orElseThrow().awaited())
        .isEqualTo(asked.expected().subList(1, 2));
    assertThat(replied(at(1), KEN)).containsExactly(at(1));
  }

  @Test
  void anybody_but_the_asker_answers_for_a_channel_and_it_is_in_nobodys_list() {
    opened(request(1, ANA, Standing.CHANNEL));
    assertThat(book().waitingFor(actor(Standing.CHANNEL))).isEmpty();
    assertThat(book().askedBy(actor(ANA))).hasSize(1);
    assertThat(replied(at(1), ANA)).isEmpty();
    assertThat(replied(at(1), KEN)).containsExactly(at(1));
  }

  @Test
  void what_was_heard_before_the_request_happened_to_it_too() {
    book().happened(at(1), List.of(happening(Kind.REPLY, KEN, 1)));
    book().happened(at(5), List.of(happening(Kind.REPLY, BEN, 1)));
    opened(request(1, ANA, BEN));
    assertThat(book().find(at(1)).orElseThrow().life().happened().all()).hasSize(1);
    assertThat(book().open(also(request(2, ANA, BEN), at(5)), List.of(duty("a")))).isFalse();
    assertThat(book().open(request(2, ANA, BEN), List.of(duty("a")))).isFalse();
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void a_deletion_ends_only_what_the_message_itself_asks() {
    opened(also(request(2, ANA, BEN), at(1)));
    book().happened(at(1), List.of(happening(Kind.DELETED, ANA, 1)));
    assertThat(book().find(at(2))).isPresent();
    Heard heard = book().happened(at(2), List.of(happening(Kind.DELETED, ANA, 1)));
    assertThat(heard.ended()).containsExactly(new Ended(at(2), State.WITHDRAWN));
  }

  @Test
  void what_is_closed_enters_what_follows() {
    opened(request(1, ANA, BEN));
    assertThat(book().close(at(1), List.of(duty("a")))).isTrue();
    assertThat(book().close(at(1), List.of(duty("b")))).isFalse();
    assertThat(diary().claim(team(), 5)).hasSize(1);
  }

  @Test
  void what_was_settled_by_mistake_is_opened_again() {
    Request request = opened(request(1, ANA, BEN));
    assertThat(book().reopen(request, List.of(duty("a")))).isFalse();
    checked(at(1), ANA);
    assertThat(book().reopen(request, List.of(duty("a")))).isTrue();
    assertThat(book().waitingFor(actor(BEN))).containsExactly(request);
    assertThat(replied(at(1), BEN)).containsExactly(at(1));
    assertThat(diary().claim(team(), 5)).hasSize(1);
  }

  @Test
  void all_that_is_open_in_a_channel_is_found() {
    Request second = opened(request(2, KEN, ANA));
    Request first = opened(request(1, ANA, BEN));
    assertThat(book().in(team(), DESIGN)).containsExactly(first, second);
    assertThat(book().in(team(), new ChannelId("C0OTHER"))).isEmpty();
  }

  private static final ChannelId SHARED = new ChannelId("C0SHARED");

  private MessageRef shared(int micros) {
    return new MessageRef(team(), SHARED, at(micros).ts());
  }

  /** Of one who is asked, as the request itself promises it. */
  private static Duty reminder(Request request) {
    return Promises.duty(request, Promises.REMINDER, TUESDAY_NOON, request.firstDue());
  }

  @Test
  void what_is_open_in_a_channel_goes_on_under_its_new_id() {
    Request request = opened(also(request(2, ANA, BEN), at(1)));
    Request other =
        new Request(
            new MessageRef(team(), new ChannelId("C0DESIGNX"), at(1).ts()),
            ANA,
            Urgency.STANDARD,
            List.of(),
            request.expected());
    opened(other);
    book().happened(at(2), List.of(happening(Kind.LOOKING, KEN, 1)));
    book().moved(team(), DESIGN, SHARED);
    book().moved(team(), DESIGN, SHARED);

    assertThat(book().in(team(), DESIGN)).isEmpty();
    assertThat(book().at(at(1))).isEmpty();
    assertThat(book().find(shared(2)).orElseThrow().life().happened().all()).hasSize(1);
    assertThat(book().waitingFor(actor(BEN)))
        .extracting(Request::ref)
        .containsExactlyInAnyOrder(shared(2), other.ref());
    assertThat(book().askedBy(actor(ANA))).hasSize(2);
    assertThat(replied(shared(1), BEN)).containsExactly(shared(2));
    assertThat(book().find(other.ref())).contains(other);
  }

  @Test
  void what_was_settled_lately_is_not_opened_again_under_the_new_id() {
    Request request = opened(request(1, ANA, BEN));
    book().close(at(1));
    book().moved(team(), DESIGN, SHARED);
    assertThat(book().open(request.in(SHARED), List.of())).isFalse();
  }

  @Test
  void what_was_heard_under_the_new_id_already_happened_to_it() {
    opened(request(1, ANA, BEN));
    opened(also(request(3, ANA, BEN), at(2)));
    opened(request(4, ANA, BEN));
    book().happened(shared(1), List.of(happening(Kind.REPLY, BEN, 1)));
    book().happened(shared(2), List.of(happening(Kind.DELETED, ANA, 1)));
    book().happened(shared(3), List.of(happening(Kind.QUESTION, BEN, 1)));
    book().moved(team(), DESIGN, SHARED);
    assertThat(book().in(team(), SHARED))
        .extracting(Request::ref)
        .containsExactly(shared(3), shared(4));
    assertThat(book().find(shared(3)).orElseThrow().isWaiting()).isTrue();
    assertThat(book().waitingFor(actor(BEN))).hasSize(2);
  }

  @Test
  void duties_name_the_new_id_and_are_not_promised_once_more() {
    Request request = request(1, ANA, BEN);
    Duty other =
        Duty.about(
            "x", team(), "hello", MONDAY_NOON, Map.of("channel", DESIGN.value(), "ts", "1.000001"));
    book().open(request, List.of(reminder(request), other, duty("a")));
    book().moved(team(), DESIGN, SHARED);
    book().revise(request.in(SHARED), List.of(reminder(request.in(SHARED))));
    time.turnTo(TUESDAY_NOON);
    assertThat(diary().claim(team(), 9))
        .extracting(claim -> claim.duty().facts().getOrDefault("channel", ""))
        .containsExactlyInAnyOrder(SHARED.value(), SHARED.value(), "");
  }

  @Test
  void a_duty_that_somebody_keeps_meanwhile_is_kept_by_them() {
    Request request = request(1, ANA, BEN);
    book().open(request, List.of(reminder(request)));
    time.turnTo(TUESDAY_NOON);
    Claim claim = diary().claim(team(), 9).get(0);
    book().moved(team(), DESIGN, SHARED);
    assertThat(diary().drop(claim)).isTrue();
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void what_was_done_is_not_promised_again_under_the_new_id() {
    Request request = request(1, ANA, BEN);
    book().open(request, List.of(reminder(request)));
    time.turnTo(TUESDAY_NOON);
    diary().drop(diary().claim(team(), 9).get(0));
    book().moved(team(), DESIGN, SHARED);
    book().revise(request.in(SHARED), List.of(reminder(request.in(SHARED))));
    assertThat(diary().claim(team(), 9)).isEmpty();
  }

  @Test
  void what_lists_have_shown_moves_along() {
    opened(request(1, ANA, BEN));
    Duty takeBack =
        Duty.about(
            "list",
            team(),
            "old-list",
            MONDAY_NOON,
            Map.of("channel", "D0BEN", "ts", "1763895700.000001", "list", "one"));
    book().plan(actor(BEN), "one", List.of(at(1)));
    book().moved(team(), DESIGN, SHARED);
    assertThat(book().planned(actor(BEN), "one")).contains(Set.of(shared(1)));
    book().stands(actor(BEN), takeBack, MONDAY_NOON);
    assertThat(book().listed(actor(BEN))).containsOnlyKeys(shared(1));
    book().moved(team(), SHARED, DESIGN);
    assertThat(book().listed(actor(BEN))).containsOnlyKeys(at(1));
  }
}

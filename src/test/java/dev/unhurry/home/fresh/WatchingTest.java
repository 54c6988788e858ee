package dev.unhurry.home.fresh;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Urgency;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is told that their Home has changed; Ana asks Ben. */
class WatchingTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final MessageTs EARLIER = MessageTs.at(NOW.minusSeconds(60));

  private final TurnedTime time = new TurnedTime(NOW);
  private final List<UserId> told = new ArrayList<>();
  private final Watching watching = new Watching(person -> told.add(person.user()));
  private final RequestBook plain = new InMemoryRequestBook(new InMemoryDiary(time), time);
  private final RequestBook book = watching.watched(plain);
  private final Request request = request(BEN);

  private static Request request(UserId... responders) {
    MessageRef ref = new MessageRef(Town.TEAM, new ChannelId("C0DESIGN"), MessageTs.at(NOW));
    return new Request(
        ref,
        ANA,
        Urgency.STANDARD,
        List.of(EARLIER),
        Stream.of(responders).map(one -> Expecting.of(one, NOW.plusSeconds(3_600))).toList());
  }

  private void open() {
    book.open(request, List.of());
    told.clear();
  }

  private void looks(UserId... people) {
    for (UserId person : people) {
      watching.onHome(Town.actor(person), book);
    }
  }

  private void happens(MessageRef at, Kind kind, UserId by) {
    book.happened(at, List.of(new Happening(kind, by, NOW.plusSeconds(60))));
  }

  @Test
  void who_asks_and_who_is_asked_hear_of_a_new_request_whatever_they_look_at() {
    book.open(request, List.of());
    assertThat(told).containsExactlyInAnyOrder(ANA, BEN);
    told.clear();
    book.open(request, List.of());
    assertThat(told).isEmpty();
  }

  @Test
  void whoever_has_it_on_their_home_hears_what_happens_to_it_and_nobody_else() {
    open();
    looks(BEN, MAYA);
    happens(request.ref(), Kind.ON_IT, BEN);
    assertThat(told).containsExactly(BEN);
  }

  @Test
  void every_message_that_leads_to_it_counts_and_no_other() {
    open();
    looks(ANA, BEN);
    happens(request.ref().at(MessageTs.at(NOW.plusSeconds(9))), Kind.REPLY, BEN);
    assertThat(told).isEmpty();
    happens(request.ref().at(EARLIER), Kind.REPLY, BEN);
    assertThat(told).containsExactlyInAnyOrder(ANA, BEN);
  }

  @Test
  void its_end_and_its_return_are_heard() {
    open();
    looks(ANA, BEN);
    book.close(request.ref(), List.of());
    assertThat(told).containsExactlyInAnyOrder(ANA, BEN);
    told.clear();
    book.reopen(request, List.of());
    assertThat(told).contains(ANA, BEN);
  }

  @Test
  void who_no_longer_has_it_and_who_has_it_now_hear_of_a_hand_over() {
    open();
    looks(BEN);
    book.revise(request(MAYA), List.of());
    assertThat(told).containsExactlyInAnyOrder(BEN, MAYA, ANA);
  }

  @Test
  void a_channel_is_nobody() {
    Request ofChannel = request(Standing.CHANNEL);
    book.open(ofChannel, List.of());
    assertThat(told).containsExactly(ANA);
  }

  /** Another settles it just as the lists are read. */
  private RequestBook busy() {
    return (RequestBook)
        Proxy.newProxyInstance(
            RequestBook.class.getClassLoader(),
            new Class<?>[] {RequestBook.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(plain, arguments);
              if (method.getName().equals("askedBy")) {
                book.close(request.ref(), List.of());
              }
              return answer;
            });
  }

  @Test
  void what_happens_while_a_home_is_laid_out_is_not_missed() {
    open();
    looks(ANA);
    watching.onHome(Town.actor(BEN), busy());
    assertThat(told).containsExactly(ANA, BEN);
  }

  @Test
  void own_hours_and_switches_are_heard_by_their_owner_once_they_change() {
    InMemoryOwnTimeBook times = new InMemoryOwnTimeBook();
    PersonalBooks own = watching.watched(new PersonalBooks(new InMemoryQuietBook(time), times));
    own.time().change(Town.actor(BEN), held -> held);
    assertThat(told).isEmpty();
    own.time().change(Town.actor(BEN), held -> held.withReads(List.of(LocalTime.NOON)));
    own.quiet().silence(Town.actor(ANA), QuietBook.HINTS, NOW.plusSeconds(60));
    own.quiet().resume(Town.actor(MAYA), QuietBook.HINTS);
    assertThat(told).containsExactly(BEN, ANA, MAYA);
    assertThat(own.time().of(Town.actor(BEN))).isNotEqualTo(OwnTime.NONE);
    assertThat(own.quiet().off(Town.actor(ANA))).containsOnlyKeys(QuietBook.HINTS);
  }
}

package dev.unhurry.request.look;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ana asked Ben in #design on Monday at nine. */
class LookTest {
  private static final Instant ASKED = Town.MONDAY_9_LISBON;
  private static final MessageRef ASK = Town.ref(ASKED);
  private static final UserId BOT = new UserId("U0BOT");

  private final FakeHistory history = new FakeHistory();
  private final Look look = new Look(history, new FakeDirectory(), new Reader());

  private static Instant after(int minutes) {
    return ASKED.plus(Duration.ofMinutes(minutes));
  }

  private static Request request(MessageRef ref, UserId responder, MessageTs... also) {
    return new Request(
        ref,
        ANA,
        Urgency.STANDARD,
        List.of(also),
        List.of(
            Expecting.of(responder, ref.posted().plus(Duration.ofHours(24))).from(ref.posted())));
  }

  private static Request asked(UserId responder) {
    return request(ASK, responder);
  }

  private void stands(UserId author, int minutes, String text) {
    history.add(Town.says(author, after(minutes), text));
  }

  private void standsInThread(UserId author, int minutes, String text) {
    history.add(Town.replies(author, ASK, after(minutes), text));
  }

  private void asks() {
    stands(ANA, 0, "<@U0BEN> can you review this?");
  }

  private static Happening happened(Kind kind, UserId by, int minutes) {
    return new Happening(kind, by, after(minutes));
  }

  @Test
  void where_nothing_happened_nothing_is_seen() {
    asks();
    stands(ANA, 1, "it can wait until tomorrow");
    stands(MAYA, 2, "lunch?");
    assertThat(look.at(asked(BEN))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "looks good to me, REPLY",
    "which of the two do you mean?, QUESTION",
    "thanks a lot, THANKS"
  })
  void what_people_say_in_the_thread_is_told_as_what_it_is(String text, Kind kind) {
    asks();
    standsInThread(BEN, 5, text);
    standsInThread(MAYA, 6, text);
    assertThat(look.at(asked(BEN)))
        .containsExactlyInAnyOrder(happened(kind, BEN, 5), happened(kind, MAYA, 6));
  }

  @Test
  void of_later_messages_in_the_channel_only_the_latest_of_who_is_asked_counts() {
    asks();
    stands(BEN, 5, "morning all");
    stands(BEN, 9, "the review is done");
    stands(MAYA, 10, "good");
    assertThat(look.at(asked(BEN))).containsExactly(happened(Kind.ELSEWHERE, BEN, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@U0MAYA> thanks for the notes",
        "<@U0MAYA> can you restart the build server?",
        "<@U0ANA> can you approve <https://example.org/icons>?"
      })
  void who_speaks_to_others_alone_or_asks_something_does_not_answer_by_it(String text) {
    asks();
    stands(BEN, 5, text);
    assertThat(look.at(asked(BEN))).isEmpty();
    stands(BEN, 6, "<@U0ANA> two remarks, else fine");
    assertThat(look.at(asked(BEN))).containsExactly(happened(Kind.ELSEWHERE, BEN, 6));
  }

  @Test
  void what_somebody_wrote_before_it_was_handed_to_them_does_not_count() {
    asks();
    stands(MAYA, 5, "morning all");
    Request handedOver = asked(BEN).with(List.of(Expecting.of(MAYA, after(3_000)).from(after(10))));
    assertThat(look.at(handedOver)).isEmpty();
    stands(MAYA, 11, "on my way");
    assertThat(look.at(handedOver)).containsExactly(happened(Kind.ELSEWHERE, MAYA, 11));
  }

  @Test
  void bots_and_people_of_other_workspaces_are_not_heard() {
    asks();
    MessageRef reply = Town.ref(after(3));
    history.add(new Message(reply, MAYA, true, "done by us", Optional.of(ASK.ts())));
    history.addPost(Town.replies(BOT, ASK, after(4), "build is green"), Map.of());
    history.addPost(Town.says(BEN, after(5), "joined"), Map.of());
    assertThat(look.at(asked(BEN))).isEmpty();
  }

  @Test
  void marks_on_the_message_are_dated_by_the_message() {
    asks();
    history.react(ASK, "white_check_mark", ANA);
    history.react(ASK, "eyes", BEN);
    history.react(ASK, "tada", BEN);
    history.react(ASK, "white_check_mark", MAYA);
    assertThat(look.at(asked(BEN)))
        .containsExactlyInAnyOrder(
            new Happening(Kind.DONE, ANA, ASKED, "white_check_mark"),
            new Happening(Kind.LOOKING, BEN, ASKED, "eyes"));
  }

  @Test
  void where_the_channel_is_asked_the_mark_of_any_person_counts_and_of_no_bot() {
    asks();
    history.react(ASK, "white_check_mark", MAYA);
    history.react(ASK, "white_check_mark", BOT);
    stands(BEN, 5, "morning all");
    assertThat(look.at(asked(Standing.CHANNEL)))
        .containsExactly(new Happening(Kind.DONE, MAYA, ASKED, "white_check_mark"));
  }

  @Test
  void a_message_that_is_not_there_any_more_was_deleted() {
    stands(BEN, 5, "morning all");
    assertThat(look.at(asked(BEN))).extracting(Happening::kind).contains(Kind.DELETED);
  }

  @Test
  void a_page_that_ends_before_the_message_says_nothing_about_it() {
    Message hello = Town.says(ANA, ASKED.minusSeconds(60), "<@U0BEN> hey");
    History.Entry only = new History.Entry(hello, false, 0, Map.of(), Map.of());
    Request burst = request(ASK, BEN, hello.ref().ts());
    history.answerInstead(new History.Found(List.of(only), false));
    assertThat(look.at(burst)).isEmpty();
    history.answerInstead(new History.Found(List.of(only), true));
    assertThat(look.at(burst)).extracting(Happening::kind).containsExactly(Kind.DELETED);
  }

  @Test
  void the_post_of_a_form_is_looked_for_in_the_thread_it_stands_in() {
    asks();
    MessageRef post = Town.ref(after(3));
    Request ofForm = request(post, BEN, ASK.ts());
    assertThat(look.at(ofForm)).extracting(Happening::kind).containsExactly(Kind.DELETED);
    history.addPost(Town.replies(BOT, ASK, after(3), "Ana asks Ben"), Map.of());
    history.react(post, "heavy_check_mark", BEN);
    standsInThread(MAYA, 2, "before it was asked");
    standsInThread(MAYA, 6, "I think it is the first");
    assertThat(look.at(ofForm))
        .containsExactlyInAnyOrder(
            happened(Kind.REPLY, MAYA, 6),
            new Happening(Kind.DONE, BEN, after(3), "heavy_check_mark"));
  }

  @Test
  void each_part_of_a_burst_may_have_a_thread() {
    MessageRef hello = Town.ref(ASKED.minusSeconds(60));
    history.add(Town.says(ANA, hello.posted(), "<@U0BEN> hey"));
    asks();
    history.add(Town.replies(BEN, hello, after(5), "the first of the two"));
    standsInThread(MAYA, 6, "agreed, the first one");
    assertThat(look.at(request(ASK, BEN, hello.ts())))
        .containsExactlyInAnyOrder(happened(Kind.REPLY, BEN, 5), happened(Kind.REPLY, MAYA, 6));
  }

  @Test
  void what_cannot_be_read_now_is_done_without() {
    history.answerInstead(new History.Later(Duration.ofMinutes(1)));
    assertThat(look.at(asked(BEN))).isEmpty();
    history.answerInstead(new History.Unread("not_in_channel"));
    assertThat(look.at(asked(BEN))).isEmpty();
  }

  @Test
  void where_only_the_thread_can_be_read_its_replies_count() {
    asks();
    standsInThread(BEN, 5, "looks good");
    History.Lookup thread = history.thread(ASK, ASKED);
    History onlyThreads =
        new History() {
          @Override
          public Lookup around(MessageRef message, Duration before) {
            return new Later(Duration.ofMinutes(1));
          }

          @Override
          public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
            return new Later(Duration.ofMinutes(1));
          }

          @Override
          public Lookup thread(MessageRef root, Instant since) {
            assertThat(root.channel()).isEqualTo(DESIGN);
            return thread;
          }

          @Override
          public Lookup one(MessageRef message, Optional<MessageTs> within) {
            return new Later(Duration.ofMinutes(1));
          }
        };
    assertThat(new Look(onlyThreads, new FakeDirectory(), new Reader()).at(asked(BEN)))
        .containsExactly(happened(Kind.REPLY, BEN, 5));
  }
}

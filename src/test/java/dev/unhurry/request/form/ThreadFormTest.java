package dev.unhurry.request.form;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.request.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form under somebody's message, for whoever is in the channel. */
class ThreadFormTest {
  private static final String OUTCOME = "add_context:outcome";
  private static final String AGENDA = "add_context:meeting";

  private final SmallHouse house = new SmallHouse();
  private final Message first =
      house.says(ANA, "<@U0BEN> can we hop on a call about the invoice layout?");

  private Reply presses(UserId who, String action, MessageRef at) {
    Click click = new Click(Town.actor(who), Town.DESIGN, action, at.pointer());
    Desk desk = house.unhurry.desks().forAction(action).orElseThrow();
    return ((Reply.Loading) desk.clicked(click, house.time.instant())).whole().get();
  }

  private Desk desk() {
    return house.unhurry.desks().forForm("ask").orElseThrow();
  }

  private Submission filled(UserId who, MessageRef under, List<String> people) {
    String pointer = new AskPointer(new Origin.InThread(under), "outcome").print();
    Map<String, List<String>> values =
        Map.of("need", List.of("The year comes first, <!channel>"), "people", people);
    return new Submission(Town.actor(who), "ask", "V1", pointer, values);
  }

  private Reply sends(UserId who, MessageRef under) {
    return desk().submitted(filled(who, under, List.of()), house.time.instant());
  }

  private static String whisper(Reply reply) {
    return ((Reply.Whisper) reply).card().text();
  }

  @Test
  void anybody_of_the_channel_writes_down_what_it_came_to_and_so_does_its_first_author() {
    for (UserId who : List.of(MAYA, ANA)) {
      Form form = ((Reply.Open) presses(who, OUTCOME, first.ref())).form();
      assertThat(form.pointer()).isEqualTo("outcome|0|under|" + first.ref().pointer());
      assertThat(form.blocks().toString()).doesNotContain("invoice", "U0BEN");
    }
    Utterance.Post post = (Utterance.Post) ((Reply.Publish) sends(MAYA, first.ref())).what();
    assertThat(post.thread()).contains(first.ref().ts());
    assertThat(post.card().text())
        .isEqualTo(
            "<@U0MAYA> wrote down what was decided\n"
                + "What is settled? The year comes first, &lt;!channel&gt;");
  }

  @Test
  void only_where_somebody_is_to_say_yes_a_request_opens_and_a_reply_in_the_thread_settles_it() {
    MessageRef post = house.lastPost();
    desk().published(filled(MAYA, first.ref(), List.of()), post, house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(MAYA))).isEmpty();

    desk().published(filled(MAYA, first.ref(), List.of("U0BEN")), post, house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(MAYA)))
        .singleElement()
        .extracting(Request::ref, Request::also)
        .containsExactly(post, List.of(first.ref().ts()));
    house.replies(BEN, first, "Yes.");
    assertThat(house.requests.askedBy(Town.actor(MAYA))).isEmpty();
  }

  @Test
  void who_is_not_in_the_channel_opens_and_posts_nothing_whatever_their_client_says() {
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), ANA, BEN);
    assertThat(whisper(presses(MAYA, OUTCOME, first.ref()))).isEqualTo(AskCards.NOT_THERE);
    assertThat(((Reply.Refuse) sends(MAYA, first.ref())).errors())
        .containsExactly(Map.entry("need", AskCards.NOT_THERE));
  }

  @Test
  void under_a_message_that_is_gone_or_cannot_be_read_nothing_is_posted() {
    MessageRef nowhere = Town.ref(first.ref().posted().plusSeconds(60));
    assertThat(whisper(presses(MAYA, OUTCOME, nowhere))).isEqualTo(AskCards.GONE);
    assertThat(sends(MAYA, nowhere)).isInstanceOf(Reply.Refuse.class);
    house.history.answerInstead(new History.Unread("channel_not_found"));
    assertThat(whisper(presses(MAYA, OUTCOME, first.ref()))).isEqualTo(AskCards.GONE);
    assertThat(sends(MAYA, first.ref())).isInstanceOf(Reply.Refuse.class);
  }

  @Test
  void an_agenda_holds_the_words_of_whoever_proposed_the_meeting_and_for_others_none() {
    Form own = ((Reply.Open) presses(ANA, AGENDA, first.ref())).form();
    assertThat(own.pointer()).startsWith("meeting|0|about|");
    assertThat(own.blocks().toString()).contains("invoice layout", "U0BEN");
    Form others = ((Reply.Open) presses(BEN, AGENDA, first.ref())).form();
    assertThat(others.pointer()).startsWith("meeting|0|under|");
    assertThat(others.blocks().toString()).doesNotContain("invoice layout", "U0BEN");
  }

  @Test
  void a_form_that_is_not_for_everybody_stays_with_its_author() {
    for (String action : List.of("add_context", "add_context:decision", "add_context:")) {
      assertThat(whisper(presses(MAYA, action, first.ref()))).isEqualTo(AskCards.GONE);
    }
  }

  @Test
  void a_message_that_opened_a_request_by_itself_has_its_form_and_one_request_remains() {
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
    assertThat(presses(ANA, "add_context", first.ref())).isInstanceOf(Reply.Open.class);

    MessageRef post = house.lastPost();
    String pointer = new AskPointer(new Origin.AboutMessage(first.ref()), "question").print();
    Map<String, List<String>> values =
        Map.of("need", List.of("Which layout do we print?"), "people", List.of("U0BEN"));
    Submission form = new Submission(Town.actor(ANA), "ask", "V1", pointer, values);
    desk().published(form, post, house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .extracting(Request::ref)
        .containsExactly(post);
    assertThat(whisper(presses(ANA, "add_context", first.ref()))).isEqualTo(AskCards.ASKED);
  }

  @Test
  void a_form_that_names_nobody_leaves_the_request_of_the_message_as_it_is() {
    String pointer = new AskPointer(new Origin.AboutMessage(first.ref()), "question").print();
    Map<String, List<String>> values = Map.of("need", List.of("Which layout do we print?"));
    Submission form = new Submission(Town.actor(ANA), "ask", "V1", pointer, values);
    desk().published(form, house.lastPost(), house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .extracting(Request::ref)
        .containsExactly(first.ref());
  }
}

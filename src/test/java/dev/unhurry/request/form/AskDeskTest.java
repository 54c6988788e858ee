package dev.unhurry.request.form;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskDeskTest {
  private static final String NEED = "Which of the two drafts goes to print?";

  private final SmallHouse house = new SmallHouse();
  private final Message ping = house.says(ANA, "<@U0BEN> hey &amp; hello, quick question?");

  @Test
  void the_form_holds_the_authors_words_and_whom_they_addressed() {
    Form form = ((Reply.Open) opened(ANA)).form();

    assertThat(form.pointer()).isEqualTo(about(ping));
    assertThat(form.blocks())
        .filteredOn(InputBlock.class::isInstance)
        .extracting(block -> ((InputBlock) block).getBlockId())
        .containsExactly("need", "by_when", "people", "ask:everybody");
    PlainTextInputElement need =
        (PlainTextInputElement) ((InputBlock) form.blocks().get(3)).getElement();
    assertThat(need.getInitialValue()).isEqualTo("hey & hello, quick question?");
    MultiUsersSelectElement people =
        (MultiUsersSelectElement) ((InputBlock) form.blocks().get(5)).getElement();
    assertThat(people.getInitialUsers()).containsExactly("U0BEN");
  }

  @Test
  void it_opens_for_nobody_but_the_author() {
    assertThat(opened(MAYA)).isInstanceOf(Reply.Whisper.class);
  }

  @Test
  void a_message_that_is_gone_or_cannot_be_read_gets_a_calm_sentence() {
    house.history.answerInstead(new History.Unread("channel_not_found"));
    assertThat(opened(ANA)).isInstanceOf(Reply.Whisper.class);
    assertThat(submitted(ANA, NEED)).isInstanceOf(Reply.Refuse.class);
  }

  @Test
  void what_was_written_is_posted_in_the_thread_with_every_mark_made_harmless() {
    Reply.Publish publish =
        (Reply.Publish) submitted(ANA, "<!channel> which draft goes to print, A & B?");

    assertThat(((Utterance.Post) publish.what()).in()).isEqualTo(Town.DESIGN);
    assertThat(((Utterance.Post) publish.what()).thread()).contains(ping.ref().ts());
    assertThat(((Utterance.Post) publish.what()).card().text())
        .startsWith("<@U0ANA> asks <@U0BEN>\nWhat do you need? &lt;!channel&gt; which draft")
        .contains("A &amp; B?")
        .contains("By when? Tuesday 24 November");
  }

  @Test
  void sent_twice_it_is_the_same_post() {
    assertThat(((Reply.Publish) submitted(ANA, NEED)).id())
        .isEqualTo(((Reply.Publish) submitted(ANA, NEED)).id());
  }

  @Test
  void a_form_that_still_asks_nothing_stays_open() {
    assertThat(submitted(ANA, "")).isInstanceOf(Reply.Refuse.class);
    assertThat(((Reply.Refuse) submitted(ANA, "hey, quick question?")).errors())
        .containsOnlyKeys("need");
  }

  @Test
  void a_form_that_points_at_somebody_elses_message_is_refused() {
    assertThat(submitted(MAYA, NEED)).isInstanceOf(Reply.Refuse.class);
  }

  @Test
  void the_post_opens_a_request_to_the_people_of_the_form() {
    MessageRef post = published(NEED);

    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.ref()).isEqualTo(post);
              assertThat(request.also()).containsExactly(ping.ref().ts());
              assertThat(request.of(BEN)).isPresent();
              assertThat(request.urgency()).isEqualTo(Urgency.STANDARD);
            });
  }

  /** A form comes by way of the client, which may send any id. */
  @Test
  void no_form_asks_the_whole_channel() {
    MessageRef post = house.lastPost();
    Submission form = form(ANA, NEED);
    Map<String, List<String>> values = new HashMap<>(form.values());
    values.put("people", List.of(Standing.CHANNEL.value()));
    desk()
        .published(
            new Submission(form.actor(), form.form(), form.view(), form.pointer(), values),
            post,
            house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void the_hint_that_still_stands_afterwards_asks_no_second_time() {
    published(NEED);
    assertThat(opened(ANA)).isInstanceOf(Reply.Whisper.class);
  }

  @Test
  void urgent_words_in_the_form_count() {
    published("Urgent: which of the two drafts goes to print?");
    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .extracting(Request::urgency)
        .containsExactly(Urgency.URGENT);
  }

  @Test
  void a_reply_in_the_thread_of_the_ping_settles_it() {
    published(NEED);
    house.replies(BEN, ping, "draft A");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  @Test
  void after_a_form_its_author_is_left_in_peace_for_a_month() {
    published(NEED);
    house.pass(Duration.ofDays(20));
    house.says(ANA, "<@U0BEN> hey");
    house.pass(Duration.ofMinutes(5));
    assertThat(house.whisperedTo(ANA))
        .as("no hint, only when to expect the answer to the form")
        .singleElement()
        .satisfies(card -> assertThat(card.text()).contains("expect an answer by"));
  }

  @Test
  void opened_in_a_channel_it_holds_what_stood_behind_the_command() {
    Form form =
        inChannel().inChannel(Town.TEAM, Town.DESIGN, "<@U0BEN> hello &amp; hi", Optional.empty());
    assertThat(form.blocks().toString()).contains("hello & hi").contains("U0BEN");
  }

  @Test
  void from_a_channel_anybody_there_posts_for_all_to_see() {
    Reply.Publish publish = (Reply.Publish) submittedInDesign(MAYA);
    assertThat(((Utterance.Post) publish.what()).thread()).isEmpty();
    assertThat(FakeMessenger.words(publish.what()).text()).startsWith("<@U0MAYA> asks <@U0BEN>");
  }

  @Test
  void who_is_not_in_the_channel_posts_nothing_there() {
    house.directory.know(new Channel(Town.DESIGN, "design", Optional.of(ANA), false), ANA, BEN);
    assertThat(submittedInDesign(MAYA)).isInstanceOf(Reply.Refuse.class);
  }

  @Test
  void a_post_from_a_channel_opens_a_request_too() {
    MessageRef post = house.lastPost();
    desk().published(inDesign(MAYA), post, house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(MAYA)))
        .singleElement()
        .extracting(Request::ref, Request::also)
        .containsExactly(post, List.of());
  }

  @Test
  void a_hint_whose_form_was_sent_is_dealt_with() {
    house.hints.given(Town.actor(ANA), new HintBook.Given(ping.ref(), "rule", ping.ref().posted()));
    published(NEED);
    assertThat(house.hints.latest(Town.actor(ANA), house.time.instant())).isEmpty();
  }

  @Test
  void choosing_the_same_form_again_shows_what_was_typed_in_blocks_of_their_own() {
    Click choice =
        new Click(
            Town.actor(ANA), Town.DESIGN, "ask_template", "question", Optional.of(form(ANA, NEED)));
    Form form = ((Reply.Change) desk().clicked(choice, house.time.instant())).form();
    assertThat(form.pointer()).startsWith("question|1|about|");
    InputBlock need = (InputBlock) form.blocks().get(3);
    assertThat(need.getBlockId()).isEqualTo("need~1");
    assertThat(((PlainTextInputElement) need.getElement()).getInitialValue()).isEqualTo(NEED);
  }

  @Test
  void what_the_template_no_longer_asks_is_not_swallowed() {
    Map<String, List<String>> values = Map.of("need", List.of(NEED), "gone", List.of("words"));
    Submission form = new Submission(Town.actor(ANA), "ask", "V1", about(ping), values);
    assertThat(((Reply.Refuse) desk().submitted(form, house.time.instant())).errors())
        .containsOnlyKeys("gone");
  }

  @Test
  void its_author_finds_in_the_form_what_the_post_says_and_changes_it() {
    MessageRef post = posted("A & B < C, or https://x.example/a?b&c?");
    Form form = ((Reply.Open) edit(ANA, post)).form();
    assertThat(form.pointer()).isEqualTo(onPost(post));
    assertThat(form.blocks().toString())
        .contains("A & B < C, or https://x.example/a?b&c?")
        .contains("initialDate=2026-11-24")
        .doesNotContain("MultiUsers");

    Reply.Publish publish = (Reply.Publish) desk().submitted(edited(ANA, post), post.posted());
    assertThat(((Utterance.Edit) publish.what()).post()).isEqualTo(post);
    assertThat(FakeMessenger.words(publish.what()).text())
        .startsWith("<@U0ANA> asks <@U0BEN>\nWhat do you need? Which draft, C or D?");
    desk().published(edited(ANA, post), post, house.time.instant());
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
  }

  private Submission fromEach() {
    Map<String, List<String>> values =
        Map.of(
            "need", List.of(NEED),
            "people", List.of(BEN.value(), MAYA.value()),
            "ask:everybody", List.of("everybody"));
    return new Submission(Town.actor(ANA), "ask", "V1", about(ping), values);
  }

  @Test
  void ticked_so_everybody_must_answer_and_the_post_says_that_also_when_it_is_edited() {
    MessageRef post = house.lastPost();
    Utterance what = ((Reply.Publish) desk().submitted(fromEach(), house.time.instant())).what();
    assertThat(FakeMessenger.words(what).text())
        .startsWith("<@U0ANA> asks <@U0BEN> <@U0MAYA> · an answer from each\n");
    house.history.add(post, FakeMessenger.words(what));
    desk().published(fromEach(), post, house.time.instant());
    assertThat(house.requests.find(post)).map(Request::life).contains(Life.ALL);

    Utterance edit = ((Reply.Publish) desk().submitted(edited(ANA, post), post.posted())).what();
    assertThat(FakeMessenger.words(edit).text())
        .startsWith("<@U0ANA> asks <@U0BEN> <@U0MAYA> · an answer from each\n");
  }

  @Test
  void the_tick_stays_when_another_form_is_chosen() {
    Click choice =
        new Click(
            Town.actor(ANA), Town.DESIGN, "ask_template", "question", Optional.of(fromEach()));
    Form form = ((Reply.Change) desk().clicked(choice, house.time.instant())).form();
    assertThat(form.blocks().get(form.blocks().size() - 1)).isEqualTo(EverybodyForm.tick(true));
  }

  @Test
  void nobody_else_edits_it_whatever_their_client_says() {
    MessageRef post = posted(NEED);
    assertThat(edit(MAYA, post)).isInstanceOf(Reply.Whisper.class);
    assertThat(desk().submitted(edited(MAYA, post), post.posted()))
        .isInstanceOf(Reply.Refuse.class);
    MessageRef other = house.says(ANA, "hey").ref();
    assertThat(edit(ANA, other)).isInstanceOf(Reply.Whisper.class);
  }

  private MessageRef posted(String need) {
    MessageRef post = house.lastPost();
    Utterance what = ((Reply.Publish) submitted(ANA, need)).what();
    house.history.add(post, FakeMessenger.words(what));
    return post;
  }

  private Reply edit(UserId who, MessageRef post) {
    String value = "thread:" + ping.ref().ts();
    Click click =
        new Click(
            Town.actor(who),
            Town.DESIGN,
            "ask_edit",
            value,
            Optional.empty(),
            Optional.of(post.ts()));
    return ((Reply.Loading) desk().clicked(click, house.time.instant())).whole().get();
  }

  private String onPost(MessageRef post) {
    Origin origin = new Origin.OnPost(post, Optional.of(ping.ref().ts()));
    return new AskPointer(origin, "question").print();
  }

  private Submission edited(UserId who, MessageRef post) {
    Map<String, List<String>> values = Map.of("need", List.of("Which draft, C or D?"));
    return new Submission(Town.actor(who), "ask", "V2", onPost(post), values);
  }

  private AskForms inChannel() {
    RuleBook rules = (team, channel) -> UrgencySettings.DEFAULTS.usual();
    return new AskForms(Map.of("question", SmallHouse.QUESTION), rules, new Reader(), Extras.NONE);
  }

  private Reply submittedInDesign(UserId who) {
    return desk().submitted(inDesign(who), house.time.instant());
  }

  private Submission inDesign(UserId who) {
    Origin origin = new Origin.InChannel(Town.TEAM, Town.DESIGN);
    String pointer = new AskPointer(origin, "question").print();
    return new Submission(Town.actor(who), "ask", "V1", pointer, form(who, NEED).values());
  }

  private Desk desk() {
    return house.unhurry.desks().forForm("ask").orElseThrow();
  }

  private Reply opened(UserId who) {
    Click click =
        new Click(Town.actor(who), Town.DESIGN, AskDesk.ADD_CONTEXT, ping.ref().pointer());
    Reply reply =
        house
            .unhurry
            .desks()
            .forAction(click.action())
            .orElseThrow()
            .clicked(click, house.time.instant());
    return ((Reply.Loading) reply).whole().get();
  }

  private Reply submitted(UserId who, String need) {
    return desk().submitted(form(who, need), house.time.instant());
  }

  private MessageRef published(String need) {
    MessageRef post = house.lastPost();
    desk().published(form(ANA, need), post, house.time.instant());
    return post;
  }

  private Submission form(UserId who, String need) {
    Map<String, List<String>> values =
        Map.of("need", List.of(need), "by_when", List.of("2026-11-24"), "people", List.of("U0BEN"));
    return new Submission(Town.actor(who), "ask", "V1", about(ping), values);
  }

  private static String about(Message message) {
    return new AskPointer(new Origin.AboutMessage(message.ref()), "question").print();
  }
}

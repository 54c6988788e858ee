package dev.unhurry.request.ask;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AsyncAskDeskTest {
  private static final String WORDS = "<@U0BEN|ben> which draft goes to print, A &amp; B or C?";
  private static final String NEED = "Which of the two drafts goes to print?";
  private static final List<String> TICK = List.of("when_back");

  private SmallHouse house = new SmallHouse();

  @Test
  void the_form_holds_the_words_behind_the_command_and_whom_they_name() {
    Form form = opened(WORDS);
    assertThat(element(form, "need"))
        .isInstanceOfSatisfying(
            PlainTextInputElement.class,
            need ->
                assertThat(need.getInitialValue())
                    .isEqualTo("which draft goes to print, A & B or C?"));
    assertThat(element(form, "people"))
        .isInstanceOfSatisfying(
            MultiUsersSelectElement.class,
            people -> assertThat(people.getInitialUsers()).containsExactly("U0BEN"));
    assertThat(element(form, ExtraForm.BLOCK)).isNotNull();
    assertThat(form.blocks().toString()).doesNotContain("only observe");
  }

  @Test
  void in_a_private_conversation_it_says_where_it_works() {
    assertThat(command(new ChannelId("D0ANA"), WORDS)).isEqualTo(whisper(PlaceCards.IN_CHANNELS));
  }

  @Test
  void where_the_bot_is_not_it_asks_to_be_invited() {
    house.directory.botLeaves(DESIGN);
    assertThat(whole(command(DESIGN, WORDS))).isEqualTo(whisper(PlaceCards.INVITE_ME));
  }

  @Test
  void where_the_rules_are_off_it_says_so_and_posts_nothing() {
    Form form = opened(WORDS);
    house = new SmallHouse(Mode.OFF, Level.STRICT);
    assertThat(command(DESIGN, WORDS)).isEqualTo(whisper(PlaceCards.OFF));
    assertThat(submitted(form, BEN))
        .as("switched off while the form stood open")
        .isEqualTo(new Reply.Refuse(Map.of("need", PlaceCards.OFF)));
  }

  @Test
  void in_an_archived_channel_there_is_no_form() {
    house.directory.know(new Channel(DESIGN, "design", Optional.of(ANA), true), ANA, BEN);
    assertThat(whole(command(DESIGN, WORDS))).isEqualTo(whisper(PlaceCards.ARCHIVED));
  }

  @Test
  void where_the_bot_only_observes_the_form_says_that_nothing_is_followed() {
    house = new SmallHouse(Mode.OBSERVE, Level.STRICT);
    Form form = opened(WORDS);
    assertThat(form.blocks().toString()).contains(PlaceCards.ONLY_POSTED);
    assertThat(submitted(form, BEN)).isInstanceOf(Reply.Publish.class);
    assertThat(openAfterPosting(form)).isZero();
  }

  @Test
  void elsewhere_it_is_posted_in_the_channel_and_followed() {
    Form form = opened(WORDS);
    Utterance.Post post = (Utterance.Post) ((Reply.Publish) submitted(form, BEN)).what();
    assertThat(post.in()).isEqualTo(DESIGN);
    assertThat(post.thread()).isEmpty();
    assertThat(post.card().text()).startsWith("<@U0ANA> asks <@U0BEN>");
    assertThat(openAfterPosting(form)).isOne();
  }

  @Test
  void the_shortcut_asks_where_and_then_opens_the_same_form() {
    Shortcut shortcut = new Shortcut(Town.actor(ANA), "ask_with_context", Optional.empty());
    Reply first =
        house
            .unhurry
            .desks()
            .forShortcut(shortcut.name())
            .orElseThrow()
            .chosen(shortcut, house.time.instant());
    assertThat(((Reply.Open) first).form()).isEqualTo(PlaceForm.blank());
    assertThat(((Reply.Open) chooses(ANA, DESIGN.value())).form()).isEqualTo(opened(""));
  }

  @Test
  void the_shortcut_refuses_a_channel_that_either_is_not_in() {
    ChannelId other = new ChannelId("C0OTHER");
    house.directory.know(new Channel(other, "other", Optional.empty(), false), BEN);
    assertThat(chooses(ANA, other.value())).isEqualTo(refused(PlaceCards.NOT_THERE));
    assertThat(chooses(BEN, other.value())).isInstanceOf(Reply.Open.class);
    house.directory.botLeaves(other);
    assertThat(chooses(BEN, other.value())).isEqualTo(refused(PlaceCards.INVITE_ME));
    assertThat(chooses(ANA, "")).isEqualTo(refused(PlaceCards.CHOOSE));
  }

  @Test
  void ticked_it_is_held_until_the_first_of_them_is_back() {
    Reply.Hold hold = (Reply.Hold) submitted(filled(opened(WORDS), TICK, BEN));
    assertThat(hold.at()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    assertThat(hold.post().card().text()).startsWith("<@U0ANA> asks <@U0BEN>");
  }

  @Test
  void ticked_it_is_posted_at_once_where_one_of_them_works_now() {
    house.turnTo("2026-11-23T15:00:00Z");
    Reply reply = submitted(filled(opened(WORDS), TICK, BEN, MAYA));
    assertThat(reply).isInstanceOf(Reply.Publish.class);
  }

  @Test
  void ticked_and_addressed_to_nobody_it_stays_open() {
    assertThat(((Reply.Refuse) submitted(filled(opened(""), TICK))).errors())
        .containsOnlyKeys("people");
  }

  private Reply command(ChannelId channel, String words) {
    Command command = new Command(Town.actor(ANA), channel, "/async-ask", words);
    return house
        .unhurry
        .desks()
        .forCommand(command)
        .orElseThrow()
        .command(command, house.time.instant());
  }

  private static Reply whole(Reply reply) {
    return ((Reply.Loading) reply).whole().get();
  }

  private Form opened(String words) {
    return ((Reply.Open) whole(command(DESIGN, words))).form();
  }

  private static BlockElement element(Form form, String block) {
    for (LayoutBlock one : form.blocks()) {
      if (one instanceof InputBlock input && input.getBlockId().equals(block)) {
        return input.getElement();
      }
    }
    throw new AssertionError("the form has no " + block);
  }

  private Reply submitted(Form form, UserId... to) {
    return submitted(filled(form, List.of(), to));
  }

  private Reply submitted(Submission submission) {
    return house
        .unhurry
        .desks()
        .forForm(submission.form())
        .orElseThrow()
        .submitted(submission, house.time.instant());
  }

  private Submission filled(Form form, List<String> tick, UserId... to) {
    List<String> people = List.of(to).stream().map(UserId::value).toList();
    Map<String, List<String>> values =
        Map.of("need", List.of(NEED), "people", people, ExtraForm.BLOCK, tick);
    return new Submission(Town.actor(ANA), form.id(), "V1", form.pointer(), values);
  }

  private int openAfterPosting(Form form) {
    MessageRef post = house.lastPost();
    house
        .unhurry
        .desks()
        .forForm(form.id())
        .orElseThrow()
        .published(filled(form, List.of(), BEN), post, house.time.instant());
    return house.requests.askedBy(Town.actor(ANA)).size();
  }

  private Reply chooses(UserId who, String channel) {
    Map<String, List<String>> values = Map.of(PlaceForm.CHANNEL, List.of(channel));
    return submitted(new Submission(Town.actor(who), PlaceForm.ID, "V1", "", values));
  }

  private static Reply refused(String why) {
    return new Reply.Refuse(Map.of(PlaceForm.CHANNEL, why));
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Card.of(words));
  }
}

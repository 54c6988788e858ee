package dev.unhurry.request.held;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.HeldPost;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.request.Request;
import dev.unhurry.request.form.SentAsks.SentAsk;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On Monday morning in Lisbon Ana asks Ben, whose Tuesday in Tokyo begins at midnight. */
class UntilBackTest {
  private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");
  private static final HeldPost POST = new HeldPost(Town.TEAM, DESIGN, "Q1", AT);
  private static final Submission FORM = new Submission(Town.actor(ANA), "ask", "V1", "", Map.of());

  private final SmallHouse house = new SmallHouse();
  private final UntilBack untilBack =
      new UntilBack(
          new RuledHours(
              new ZonedHours(
                  house.directory,
                  house.hours,
                  HolidayCalendar.NONE,
                  AvailabilitySettings.DEFAULTS),
              (team, channel) -> UrgencySettings.DEFAULTS.usual()),
          house.directory,
          house.diary);

  private Reply.Hold hold() {
    String words = "<@U0ANA> asks <@U0BEN>";
    Card card = new Card(words, List.of(Layout.paragraph(words), Layout.paragraph("Which?")));
    Utterance.Post post = new Utterance.Post(Town.TEAM, DESIGN, Optional.empty(), card);
    Reply.Publish usual = new Reply.Publish(post, "V1", "need");
    return (Reply.Hold) untilBack.reply(usual, List.of(BEN), "people", FORM, house.time.instant());
  }

  private void held(String text) {
    SentAsk sent = new SentAsk(DESIGN, List.of(BEN), Optional.empty(), text, false);
    untilBack.held(POST, sent, FORM, house.time.instant());
    house.pass(Duration.ZERO);
  }

  private void slackPosts() {
    SectionBlock headline = (SectionBlock) hold().post().card().blocks().get(0);
    String words = headline.getText().getText();
    house.history.addPost(
        Town.says(new UserId("U0BOT"), AT, words), Map.of(headline.getBlockId(), words));
  }

  @Test
  void the_asker_reads_at_once_when_it_is_posted_in_both_zones() {
    held("Which?");
    assertThat(house.toldTo(ANA))
        .singleElement()
        .asString()
        .startsWith(house.time.instant().toString())
        .endsWith(
            "I post it in <#C0DESIGN> Tue 24 Nov 09:00 in the time of <@U0BEN>, Tue 24 Nov 00:00 in"
                + " yours. Slack holds it until then; I keep no copy.");
  }

  @Test
  void whoever_has_the_same_clock_reads_one_time() {
    house.directory.know(
        new Person(Town.actor(ANA), "Ana", Person.Standing.MEMBER, Town.BEN_IN_TOKYO.zone()));
    held("Which?");
    assertThat(house.toldTo(ANA).get(0)).contains("<#C0DESIGN> Tue 24 Nov 09:00. Slack");
  }

  @Test
  void told_twice_it_is_noted_once_and_opens_one_request() {
    held("Which?");
    held("Which?");
    slackPosts();
    house.turnTo("2026-11-24T00:01:00Z");
    assertThat(house.toldTo(ANA)).hasSize(1);
    assertThat(house.requests.askedBy(Town.actor(ANA))).hasSize(1);
  }

  @Test
  void its_words_are_judged_when_they_are_written_and_kept_nowhere() {
    held("Urgent: which one?");
    slackPosts();
    house.turnTo("2026-11-24T00:01:00Z");
    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .extracting(Request::urgency)
        .containsExactly(Urgency.URGENT);
    HeldAsk ask = new HeldAsk(POST, ANA, List.of(BEN), false, Urgency.URGENT, HeldAsk.mark(FORM));
    Duty duty = Arrival.of(ask);
    assertThat(duty.facts().toString()).doesNotContain("which");
    assertThat(HeldAsk.of(duty)).isEqualTo(ask);
  }

  @Test
  void what_was_taken_back_opens_nothing_and_nobody_is_told() {
    held("Which?");
    house.turnTo("2026-11-24T12:00:00Z");
    assertThat(house.requests.askedBy(Town.actor(ANA))).isEmpty();
    assertThat(house.toldTo(ANA)).hasSize(1);
    assertThat(house.toldTo(BEN)).isEmpty();
  }

  @Test
  void that_everybody_must_answer_is_still_so_once_it_is_posted() {
    SentAsk sent = new SentAsk(DESIGN, List.of(BEN, MAYA), Optional.empty(), "Which?", true);
    untilBack.held(POST, sent, FORM, house.time.instant());
    slackPosts();
    house.turnTo("2026-11-24T00:01:00Z");
    assertThat(house.requests.askedBy(Town.actor(ANA)))
        .extracting(request -> request.life().all())
        .containsExactly(true);
  }

  @Test
  void a_note_that_comes_after_the_post_is_left_out() {
    HeldAsk ask = new HeldAsk(POST, ANA, List.of(BEN), false, Urgency.STANDARD, "held-V1");
    house.time.turnTo(AT);
    house.diary.register(
        Town.TEAM, List.of(ask.duty(HeldNote.KIND, Instant.parse("2026-11-23T09:00:00Z"))));
    house.pass(Duration.ZERO);
    assertThat(house.toldTo(ANA)).isEmpty();
  }

  @Test
  void the_button_under_the_note_takes_it_back() {
    assertThat(press(POST.pointer()))
        .isEqualTo(new Reply.Release(POST, HeldCards.RELEASED, HeldCards.TOO_LATE));
    assertThat(press("nothing of ours")).isEqualTo(Reply.QUIET);
  }

  private Reply press(String value) {
    Click click = new Click(Town.actor(ANA), DESIGN, HeldCards.DO_NOT_POST, value);
    return house
        .unhurry
        .desks()
        .forAction(click.action())
        .orElseThrow()
        .clicked(click, house.time.instant());
  }
}

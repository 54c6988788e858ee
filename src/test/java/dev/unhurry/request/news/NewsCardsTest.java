package dev.unhurry.request.news;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ana in Lisbon asked on Monday at nine; it was due on Tuesday at nine, and now it is ten. */
class NewsCardsTest {
  private static final Instant ASKED = Town.MONDAY_9_LISBON;
  private static final Instant DUE = ASKED.plus(Duration.ofDays(1));
  private static final Instant NOW = DUE.plus(Duration.ofHours(1));
  private static final UserId SAM = new UserId("U0SAM");
  private static final String ASK = "in <#C0DESIGN>, Mon 23 Nov 09:00";

  private final NewsCards cards =
      new NewsCards(
          new FakeDirectory(),
          (person, channel) ->
              new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon")));

  private static Request asked(UserId... responders) {
    List<Expected> expected =
        Arrays.stream(responders).map(one -> Expecting.of(one, DUE).from(ASKED)).toList();
    return new Request(Town.ref(ASKED), ANA, Urgency.STANDARD, List.of(), expected);
  }

  private static Request with(boolean all, Request request, Happening... happened) {
    return request.with(new Life(all, new Happenings(List.of(happened))));
  }

  private static Request with(Request request, Happening... happened) {
    return with(false, request, happened);
  }

  private static Happening after(Kind kind, UserId by, int hours) {
    return new Happening(kind, by, ASKED.plus(Duration.ofHours(hours)));
  }

  private String due(Request request) {
    return cards.due(request, NOW).text();
  }

  private String expired(Request request) {
    return cards.expired(request).text();
  }

  @Test
  void no_answer_came() {
    Card card = cards.due(asked(BEN, MAYA), NOW);
    assertThat(card.text())
        .isEqualTo(
            "No answer yet from <@U0BEN> and <@U0MAYA> to what you asked "
                + ASK
                + ". It was due Tue 24 Nov 09:00.");
    assertThat(card.blocks().toString()).doesNotContain("Yes, settled");
  }

  @Test
  void a_colleague_wrote_in_the_thread() {
    Card card = cards.due(with(asked(BEN), after(Kind.REPLY, MAYA, 5)), NOW);
    assertThat(card.text())
        .isEqualTo(
            "What you asked <@U0BEN> "
                + ASK
                + ", was due Tue 24 Nov 09:00."
                + " <@U0MAYA> wrote in the thread Mon 23 Nov 14:00. Did that settle it?");
    assertThat(card.blocks().toString()).containsOnlyOnce("Yes, settled");
  }

  @Test
  void who_is_asked_wrote_elsewhere_and_a_colleague_too() {
    assertThat(due(with(asked(BEN), after(Kind.ELSEWHERE, BEN, 5), after(Kind.QUESTION, MAYA, 6))))
        .endsWith(
            " <@U0BEN> wrote in <#C0DESIGN> since, and <@U0MAYA> wrote in the thread Mon 23 Nov 15:00. Did that settle it?");
  }

  @Test
  void those_who_wrote_elsewhere_share_a_sentence() {
    assertThat(
            due(
                with(
                    asked(BEN, MAYA),
                    after(Kind.ELSEWHERE, BEN, 5),
                    after(Kind.ELSEWHERE, MAYA, 6))))
        .endsWith("09:00. <@U0BEN> and <@U0MAYA> wrote in <#C0DESIGN> since. Did that settle it?");
  }

  @Test
  void the_off_menu_of_a_reminder_does_not_stand_beside_its_other_menu() {
    Request request = asked(BEN);
    Card card = cards.reminder(request, request.firstDue(), ASKED);
    assertThat(card.blocks().get(1).toString())
        .contains("handle:REMINDER")
        .doesNotContain("quiet:reminders");
    assertThat(card.blocks().get(2).toString()).contains("quiet:reminders");
  }

  @Test
  void of_each_who_wrote_the_latest_is_named() {
    assertThat(due(with(asked(BEN), after(Kind.REPLY, MAYA, 5), after(Kind.REPLY, MAYA, 7))))
        .contains("09:00. <@U0MAYA> wrote in the thread Mon 23 Nov 16:00. Did");
  }

  @Test
  void what_the_asker_was_asked_of_before_is_not_asked_again() {
    Request request = asked(BEN);
    Request later = request.with(List.of(Expecting.of(BEN, DUE.minusSeconds(1)).from(ASKED)));
    Request anotherDay =
        with(
            new Request(
                Town.ref(ASKED.minus(Duration.ofDays(1))),
                ANA,
                Urgency.STANDARD,
                List.of(),
                later.expected()),
            after(Kind.REPLY, MAYA, -3));
    assertThat(due(anotherDay)).startsWith("No answer yet from <@U0BEN>");
  }

  @Test
  void somebody_is_on_it() {
    assertThat(due(with(asked(BEN), after(Kind.ON_IT, BEN, 3))))
        .endsWith("It was due Tue 24 Nov 09:00. <@U0BEN> has been on it since Mon 23 Nov 12:00.");
    Happening undated = new Happening(Kind.LOOKING, BEN, ASKED, "eyes");
    assertThat(due(with(asked(BEN), undated))).endsWith("09:00. <@U0BEN> is on it.");
  }

  @Test
  void where_all_must_answer_only_who_is_missing_is_named() {
    Request one = with(true, asked(BEN, MAYA), after(Kind.REPLY, BEN, 2));
    assertThat(due(one)).startsWith("No answer yet from <@U0MAYA> to what");
    assertThat(expired(one)).startsWith("No answer came from <@U0MAYA> to what");
  }

  @Test
  void anybody_in_the_channel_is_named_as_such() {
    Request channel = asked(Standing.CHANNEL);
    assertThat(due(channel))
        .isEqualTo(
            "No answer yet from anybody in <#C0DESIGN> to what you asked there, Mon 23 Nov 09:00. It was due Tue 24 Nov 09:00.");
    assertThat(expired(channel))
        .isEqualTo(
            "No answer came from anybody in <#C0DESIGN> to what you asked there, Mon 23 Nov 09:00."
                + " It was due Tue 24 Nov 09:00. A week has passed since, so I stop following it.");
  }

  @Test
  void what_waits_for_its_asker_ends_without_blame() {
    assertThat(expired(with(asked(SAM, BEN), after(Kind.QUESTION, BEN, 2))))
        .isEqualTo(
            "<@U0BEN> asked something back about what you asked "
                + ASK
                + ", and nothing came since, so I stop following it.");
  }

  @Test
  void what_had_no_rush_ends_as_such() {
    assertThat(expired(asked(BEN).with(Urgency.WHENEVER)))
        .isEqualTo(
            "No answer came from <@U0BEN> to what you asked "
                + ASK
                + ". There was no rush, and thirty days have passed, so I stop following it.");
  }
}

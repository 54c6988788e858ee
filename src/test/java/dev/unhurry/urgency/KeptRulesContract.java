package dev.unhurry.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every book of kept rules promises; run by the one on paper and the one in Redis. */
public abstract class KeptRulesContract {
  protected static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
  protected static final ChannelId DESIGN = new ChannelId("C0DESIGN");
  private static final ChannelId GENERAL = new ChannelId("C0GENERAL");

  /** A line of every kind. */
  private static final Template OWN =
      TemplateLines.read(
              "Deploy & <check>",
              """
              What \"changes\"? (long, required) - The new sign-in page
              Which environment? (choice: staging, production (EU))
              In a word (short, at most 40 characters)
              Where is it? (link)
              By when? (date)
              Who looks at it? (people)
              What else?
              """)
          .match(
              template -> template,
              why -> {
                throw new AssertionError(why);
              });

  /** Every part of the rules differs from what is usual. */
  protected static final ChannelRules ALL_DIFFERENT =
      new ChannelRules(
          new Conduct(
              Mode.ON,
              Level.COACHING,
              Set.of(Courtesy.values()),
              new Offer(Set.of("review", "bug"), Optional.of(OWN)),
              true),
          new AnswerRules(
              List.of("sev1", ":fire:", "code \"red\" & Ünruhe"),
              Map.of(
                  Urgency.URGENT,
                  new AnswerTime(Duration.ofMinutes(90), Counting.WALL),
                  Urgency.STANDARD,
                  new AnswerTime(Duration.ofHours(36), Counting.WORKING_HOURS))),
          new ChannelHours(
              Optional.of(
                  new Hours(
                      Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY),
                      LocalTime.of(22, 30),
                      LocalTime.of(6, 0))),
              Optional.of(ZoneId.of("America/Argentina/Ushuaia"))),
          Optional.of(
              new StatusPlan(
                  List.of("Moved on", "Stuck?"),
                  new WeekTime(DayOfWeek.THURSDAY, LocalTime.of(9, 5)),
                  new WeekTime(DayOfWeek.SUNDAY, LocalTime.of(23, 59)),
                  Optional.of(new ChannelId("C0NEWS")),
                  Set.of(new UserId("U0BEN"), new UserId("U0ANA")))),
          Set.of(new UserId("U0MAYA"), new UserId("U0BEN")));

  protected final TurnedTime time = new TurnedTime(MONDAY_NOON);

  protected abstract KeptRules kept();

  /** The diary that the duties go to. */
  protected abstract Diary diary();

  protected abstract TeamId team();

  protected Change change(int number, ChannelRules rules) {
    return change(DESIGN, number, rules);
  }

  private Change change(ChannelId channel, int number, ChannelRules rules) {
    Actor by = new Actor(team(), new UserId("U0ANA"));
    return new Change(by, channel, number, MONDAY_NOON.plusSeconds(number), rules);
  }

  protected static ChannelRules in(Mode mode) {
    return ChannelRules.of(
        new Conduct(mode, Level.STRICT), UrgencySettings.DEFAULTS.usual().answers());
  }

  private Duty duty(String subject) {
    return Duty.about(
        subject, team(), "announce", MONDAY_NOON.minusSeconds(1), Map.of("n", subject));
  }

  @Test
  void nobody_has_changed_anything_at_first() {
    assertThat(kept().of(team(), DESIGN)).isEmpty();
    assertThat(kept().all(team())).isEmpty();
    assertThat(kept().log(team(), DESIGN, 10)).isEmpty();
  }

  @Test
  void a_change_is_kept_in_every_part() {
    Change change = change(1, ALL_DIFFERENT);
    assertThat(kept().save(change, List.of())).isTrue();
    assertThat(kept().of(team(), DESIGN)).contains(change);
    assertThat(kept().all(team())).containsExactly(change);
    assertThat(kept().log(team(), DESIGN, 10)).containsExactly(change);
  }

  @Test
  void what_may_speak_again_is_kept_with_the_change() {
    Set<String> again = Set.of("greets and says nothing else", "says \"hey\" & no more");
    Change made = change(1, in(Mode.ON));
    Change change = new Change(made.by(), DESIGN, 1, made.at(), made.rules(), again);
    assertThat(kept().save(change, List.of())).isTrue();
    assertThat(kept().of(team(), DESIGN)).contains(change);
    assertThat(kept().log(team(), DESIGN, 10)).containsExactly(change);
  }

  @Test
  void a_channel_and_a_workspace_keep_to_themselves() {
    kept().save(change(1, in(Mode.ON)), List.of());
    assertThat(kept().of(team(), GENERAL)).isEmpty();
    assertThat(kept().log(team(), GENERAL, 10)).isEmpty();
    assertThat(kept().of(new TeamId(team() + "X"), DESIGN)).isEmpty();
    Change general = change(GENERAL, 1, in(Mode.OFF));
    assertThat(kept().save(general, List.of())).isTrue();
    assertThat(kept().all(team()))
        .containsExactlyInAnyOrder(change(1, in(Mode.ON)), change(GENERAL, 1, in(Mode.OFF)));
  }

  @Test
  void a_change_that_does_not_follow_the_latest_is_refused_and_leaves_nothing() {
    kept().save(change(1, in(Mode.ON)), List.of());
    assertThat(kept().save(change(1, in(Mode.OFF)), List.of(duty("late")))).isFalse();
    assertThat(kept().save(change(3, in(Mode.OFF)), List.of(duty("early")))).isFalse();
    assertThat(kept().log(team(), DESIGN, 10)).containsExactly(change(1, in(Mode.ON)));
    assertThat(kept().of(team(), DESIGN)).contains(change(1, in(Mode.ON)));
    assertThat(diary().nextDue(team())).isEmpty();
  }

  @Test
  void what_follows_is_promised_with_the_change() {
    kept().save(change(1, in(Mode.ON)), List.of(duty("one"), duty("two")));
    assertThat(diary().claim(team(), 10))
        .extracting(claim -> claim.duty().fact("n"))
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void the_same_change_twice_is_harmless_also_after_a_later_one() {
    Change first = change(1, in(Mode.ON));
    Change second = change(2, ALL_DIFFERENT);
    assertThat(kept().save(first, List.of(duty("one")))).isTrue();
    assertThat(kept().save(first, List.of(duty("one")))).isTrue();
    assertThat(kept().save(second, List.of())).isTrue();
    assertThat(kept().save(first, List.of(duty("one")))).isTrue();
    assertThat(kept().of(team(), DESIGN)).contains(second);
    assertThat(kept().log(team(), DESIGN, 10)).containsExactly(second, first);
    assertThat(diary().claim(team(), 10)).hasSize(1);
  }

  @Test
  void the_log_holds_the_latest_hundred_latest_first() {
    for (int number = 1; number <= 102; number++) {
      kept().save(change(number, in(number % 2 == 0 ? Mode.ON : Mode.OFF)), List.of());
    }
    assertThat(kept().log(team(), DESIGN, 2)).extracting(Change::number).containsExactly(102, 101);
    assertThat(kept().log(team(), DESIGN, 200))
        .hasSize(KeptRules.LONGEST_LOG)
        .last()
        .isEqualTo(change(3, in(Mode.OFF)));
    assertThat(kept().save(change(103, in(Mode.ON)), List.of())).isTrue();
  }

  private static final ChannelId SHARED = new ChannelId("C0SHARED");

  @Test
  void a_channel_keeps_its_rules_and_their_log_under_another_id() {
    kept().save(change(1, in(Mode.ON)), List.of());
    kept().save(change(2, ALL_DIFFERENT), List.of());
    kept().save(change(GENERAL, 1, in(Mode.OFF)), List.of());
    kept().moved(team(), DESIGN, SHARED);
    kept().moved(team(), DESIGN, SHARED);

    assertThat(kept().of(team(), DESIGN)).isEmpty();
    assertThat(kept().log(team(), DESIGN, 10)).isEmpty();
    assertThat(kept().of(team(), SHARED)).contains(change(SHARED, 2, ALL_DIFFERENT));
    assertThat(kept().log(team(), SHARED, 10))
        .containsExactly(change(SHARED, 2, ALL_DIFFERENT), change(SHARED, 1, in(Mode.ON)));
    assertThat(kept().of(team(), GENERAL)).contains(change(GENERAL, 1, in(Mode.OFF)));
    assertThat(kept().save(change(SHARED, 3, in(Mode.OFF)), List.of())).isTrue();
  }

  @Test
  void rules_that_it_has_under_that_id_already_stand() {
    kept().save(change(1, in(Mode.ON)), List.of());
    kept().save(change(SHARED, 1, in(Mode.OFF)), List.of());
    kept().moved(team(), DESIGN, SHARED);
    assertThat(kept().of(team(), SHARED)).contains(change(SHARED, 1, in(Mode.OFF)));
    assertThat(kept().of(team(), DESIGN)).contains(change(1, in(Mode.ON)));
  }
}

package dev.unhurry.status;

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
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import dev.unhurry.status.Update.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every round book promises; run by the one on paper and the one in Redis. */
public abstract class RoundBookContract {
  protected static final Instant FRIDAY_10 = Instant.parse("2026-11-27T10:00:00Z");
  private static final ChannelId DESIGN = new ChannelId("C0DESIGN");
  private static final UserId ANA = new UserId("U0ANA");
  private static final UserId BEN = new UserId("U0BEN");

  protected final TurnedTime time = new TurnedTime(FRIDAY_10);

  protected abstract RoundBook book();

  protected abstract Diary diary();

  protected abstract TeamId team();

  private Round round() {
    return new Round(team(), DESIGN, LocalDate.of(2026, 11, 23));
  }

  private Duty duty(String subject) {
    return Duty.about(subject, team(), "prompt", FRIDAY_10, Map.of("round", round().pointer()));
  }

  private MessageRef digest() {
    return new MessageRef(team(), DESIGN, new MessageTs("1764500400.000100"));
  }

  private static Update update(String text) {
    return new Update(
        ANA,
        FRIDAY_10.plusNanos(1_999_999),
        List.of(
            new Answer("Done?", Kind.DONE, "Line one\nline \"two\" <&> 至急 \uD83D\uDE00"),
            new Answer("Blocked", Kind.BLOCKED, text)),
        Optional.of(new Help(Set.of(BEN, new UserId("U0MAYA")), true)));
  }

  private List<String> due() {
    return diary().claim(team(), 10).stream().map(Claim::duty).map(Duty::id).sorted().toList();
  }

  private static List<String> ids(Duty... duties) {
    return List.of(duties).stream().map(Duty::id).sorted().toList();
  }

  @Test
  void a_round_that_nobody_wrote_down_is_blank() {
    assertThat(book().notes(round())).isEqualTo(Notes.NONE);
    assertThat(book().optedOut(team(), DESIGN)).isEmpty();
  }

  @Test
  void who_takes_part_is_entered_with_the_duties() {
    assertThat(book().enter(round(), List.of(ANA, BEN), List.of(duty("a"), duty("b")))).isTrue();
    assertThat(book().notes(round()).people().takingPart()).containsExactlyInAnyOrder(ANA, BEN);
    assertThat(due()).isEqualTo(ids(duty("a"), duty("b")));
  }

  @Test
  void entered_again_it_is_the_later_list_and_no_duty_twice() {
    book().enter(round(), List.of(ANA, BEN), List.of(duty("a")));
    book().enter(round(), List.of(BEN), List.of(duty("a"), duty("b")));
    assertThat(book().notes(round()).people().takingPart()).containsExactly(BEN);
    assertThat(due()).isEqualTo(ids(duty("a"), duty("b")));
  }

  @Test
  void nobody_may_take_part_and_nothing_be_promised() {
    assertThat(book().enter(round(), List.of(), List.of())).isTrue();
    assertThat(book().notes(round())).isEqualTo(Notes.NONE);
  }

  @Test
  void what_was_prompted_and_skipped_is_known_until_the_digest_stands() {
    book().enter(round(), List.of(ANA, BEN), List.of());
    book().prompted(round(), ANA);
    book().prompted(round(), ANA);
    book().skip(round(), BEN);
    assertThat(book().notes(round()).people())
        .isEqualTo(new Notes.People(Set.of(ANA, BEN), Set.of(ANA), Set.of(BEN)));
  }

  @Test
  void an_update_comes_back_as_it_was_written_to_the_millisecond() {
    book().write(round(), update("the key is missing"), List.of(), List.of());
    assertThat(book().notes(round()).updates())
        .isEqualTo(Map.of(ANA, update("the key is missing")));
  }

  @Test
  void a_quiet_week_is_an_update() {
    Update quiet = Update.quietWeek(BEN, FRIDAY_10);
    book().write(round(), quiet, List.of(), List.of());
    assertThat(book().notes(round()).updates()).isEqualTo(Map.of(BEN, quiet));
  }

  @Test
  void a_second_update_of_the_same_person_takes_the_place_of_the_first() {
    book().write(round(), update("one"), List.of(duty("a")), List.of());
    book().write(round(), update("two"), List.of(duty("a")), List.of());
    assertThat(book().notes(round()).updates()).isEqualTo(Map.of(ANA, update("two")));
    assertThat(due()).isEqualTo(ids(duty("a")));
  }

  @Test
  void what_is_written_before_the_digest_is_made_is_not_late() {
    book().write(round(), update("early"), List.of(duty("a")), List.of(duty("late")));
    assertThat(book().closing(round()).updates()).containsKey(ANA);
    assertThat(due()).isEqualTo(ids(duty("a")));
  }

  @Test
  void what_is_written_while_the_digest_is_on_its_way_is_late() {
    assertThat(book().closing(round()).updates()).isEmpty();
    book().write(round(), update("late"), List.of(duty("a")), List.of(duty("late")));
    assertThat(due()).isEqualTo(ids(duty("a"), duty("late")));
  }

  @Test
  void once_the_digest_stands_only_the_number_of_people_is_kept() {
    book().enter(round(), List.of(ANA, BEN), List.of());
    book().prompted(round(), ANA);
    book().skip(round(), BEN);
    book().write(round(), update("one"), List.of(), List.of());
    book().closing(round());
    book().digested(round(), digest(), 2, List.of(duty("whole")));
    Notes notes = book().notes(round());
    assertThat(notes.people()).isEqualTo(Notes.NONE.people());
    assertThat(notes.digest()).contains(digest());
    assertThat(notes.size()).isEqualTo(2);
    assertThat(notes.updates()).containsOnlyKeys(ANA);
    assertThat(due()).isEqualTo(ids(duty("whole")));
  }

  @Test
  void nobody_enters_a_round_whose_digest_stands() {
    book().digested(round(), digest(), 2, List.of());
    assertThat(book().enter(round(), List.of(ANA), List.of(duty("a")))).isFalse();
    book().prompted(round(), ANA);
    book().skip(round(), ANA);
    assertThat(book().notes(round()).people()).isEqualTo(Notes.NONE.people());
    assertThat(due()).isEmpty();
  }

  @Test
  void of_a_round_that_is_not_open_nothing_is_kept_about_anybody() {
    book().prompted(round(), ANA);
    book().skip(round(), BEN);
    assertThat(book().notes(round())).isEqualTo(Notes.NONE);
  }

  @Test
  void a_round_that_ends_without_a_digest_forgets_who_took_part_and_keeps_what_was_written() {
    book().enter(round(), List.of(ANA, BEN), List.of());
    book().prompted(round(), ANA);
    book().skip(round(), BEN);
    book().write(round(), update("one"), List.of(), List.of());
    book().ended(round());
    book().ended(round());
    book().prompted(round(), BEN);
    assertThat(book().notes(round()).people()).isEqualTo(Notes.NONE.people());
    assertThat(book().notes(round()).updates()).containsOnlyKeys(ANA);
  }

  @Test
  void told_twice_that_the_digest_stands_the_first_number_and_the_last_place_count() {
    MessageRef again = digest().at(new MessageTs("1764500401.000100"));
    book().digested(round(), digest(), 2, List.of(duty("whole")));
    book().digested(round(), again, 0, List.of(duty("whole")));
    assertThat(book().notes(round()).published())
        .isEqualTo(new Notes.Published(Optional.of(again), Map.of(), 2));
    assertThat(due()).isEqualTo(ids(duty("whole")));
  }

  @Test
  void where_a_long_update_stands_whole_is_kept() {
    book().digested(round(), digest(), 1, List.of());
    book().standsWhole(round(), ANA, digest().at(new MessageTs("1764500402.000100")));
    assertThat(book().notes(round()).published().wholes())
        .isEqualTo(Map.of(ANA, new MessageTs("1764500402.000100")));
  }

  @Test
  void a_forgotten_round_is_blank_and_the_next_one_stays() {
    Round next = round().after();
    book().write(round(), update("one"), List.of(), List.of());
    book().write(next, update("two"), List.of(), List.of());
    book().forget(round());
    book().forget(round());
    assertThat(book().notes(round())).isEqualTo(Notes.NONE);
    assertThat(book().notes(next).updates()).containsKey(ANA);
  }

  @Test
  void opting_out_is_for_one_channel_and_can_be_taken_back() {
    Actor ana = new Actor(team(), ANA);
    book().optOut(ana, DESIGN);
    book().optOut(ana, DESIGN);
    assertThat(book().optedOut(team(), DESIGN)).containsExactly(ANA);
    assertThat(book().optedOut(team(), new ChannelId("C0OTHER"))).isEmpty();
    assertThat(book().optedOut(new TeamId("T0OTHER"), DESIGN)).isEmpty();
    book().optIn(ana, DESIGN);
    book().optIn(ana, DESIGN);
    assertThat(book().optedOut(team(), DESIGN)).isEmpty();
  }
}

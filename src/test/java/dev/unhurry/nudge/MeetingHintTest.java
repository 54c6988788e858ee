package dev.unhurry.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.Outcome;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.nudge.hint.InMemoryHintBook;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ana writes to Ben; every ask of hers is taken for the proposal of a meeting. */
class MeetingHintTest {
  private static final Instant NINE = Town.MONDAY_9_LISBON;
  private static final Instant LATER = NINE.plus(Duration.ofMinutes(2));
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon"));

  private final FakeHistory history = new FakeHistory();
  private final InMemoryHintBook hints = new InMemoryHintBook(() -> LATER);
  private final InMemoryQuietBook quiet = new InMemoryQuietBook(() -> LATER);
  private final Patience patience = new Patience(quiet, HOURS, hints);
  private Set<Courtesy> courtesies = Set.of(Courtesy.MEETING);

  private final Message proposal = says("<@U0BEN> can we hop on a call about the export?");

  private Message says(String text) {
    Message message = Town.says(Town.ANA, NINE, text);
    history.add(message);
    return message;
  }

  private ChannelRules rules() {
    Conduct conduct = new Conduct(Mode.PRIVATE, Level.STRICT, courtesies, Offer.ALL);
    return ChannelRules.of(conduct, UrgencySettings.DEFAULTS.usual().answers());
  }

  private MeetingHint keeper() {
    return new MeetingHint(
        (team, channel) -> rules(),
        new SecondLook(history, new Reader(), NudgeSettings.DEFAULTS),
        patience,
        new MeetingCards(
            new Wording(
                new FakeDirectory(),
                new RuledHours(HOURS, (team, channel) -> rules()),
                "add_context")),
        new Signs(rule -> true, reading -> reading.isAsk()));
  }

  private Duty duty() {
    return Noticed.of(proposal).duty(MeetingHint.KIND, LATER, Map.of());
  }

  private String outcome() {
    return keeper()
        .due(duty(), LATER)
        .match(say -> FakeMessenger.words(say.what()).text(), Outcome.Wait::why, Outcome.Drop::why);
  }

  @Test
  void whoever_proposes_a_meeting_hears_what_can_be_done_in_writing() {
    assertThat(outcome()).startsWith("Much of this can go in writing");
    assertThat(hints.latest(Town.actor(Town.ANA), LATER))
        .hasValueSatisfying(given -> assertThat(given.rule()).isEqualTo(HintBook.MEETING));
  }

  @Test
  void once_anybody_answered_it_is_agreed_on() {
    history.add(Town.says(Town.BEN, NINE.plusSeconds(30), "sure, now?"));
    assertThat(outcome()).isEqualTo("somebody answered or reacted");
  }

  @Test
  void it_is_the_hint_of_that_day_and_channel() {
    keeper().said(duty(), Optional.empty(), LATER);
    assertThat(outcome()).isEqualTo("its author has hints off, or had one today");
  }

  @Test
  void two_wrong_calls_end_it_in_the_channel() {
    hints.wrong(Town.ref(NINE.minusSeconds(1)), HintBook.MEETING);
    hints.wrong(Town.ref(NINE.minusSeconds(2)), HintBook.MEETING);
    assertThat(outcome()).contains("called wrong here twice");
  }

  @Test
  void a_channel_that_wants_it_no_more_hears_nothing() {
    courtesies = Set.of();
    assertThat(outcome()).isEqualTo("the channel does not want it any more");
  }

  @Test
  void a_message_is_looked_at_for_one_hint_only() {
    InMemoryDiary diary = new InMemoryDiary(() -> LATER);
    Signs signs = new Signs(rule -> true, reading -> true);
    new Nudger(NudgeSettings.DEFAULTS, diary, signs)
        .heard(proposal, new Reader().read(new Passage("<@U0BEN> hey", List.of())), rules());
    assertThat(diary.open(Town.TEAM)).extracting(Duty::kind).containsExactly(MeetingHint.KIND);
  }
}

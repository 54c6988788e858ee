package dev.unhurry.nudge;

import static dev.unhurry.chat.Town.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.nudge.courtesy.CourtesyCards;
import dev.unhurry.nudge.hint.HintBook.Given;
import dev.unhurry.nudge.hint.InMemoryHintBook;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ana had a hint at nine and opens her App Home at once. */
class LatestHintTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor HER = Town.actor(ANA);
  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon"));

  private final InMemoryHintBook hints = new InMemoryHintBook(() -> NOW);
  private final InMemoryQuietBook quiet = new InMemoryQuietBook(() -> NOW);
  private Mode mode = Mode.PRIVATE;

  private Optional<String> shown() {
    RuleBook rules =
        (team, channel) ->
            ChannelRules.of(
                new Conduct(mode, Level.STRICT), UrgencySettings.DEFAULTS.usual().answers());
    Wording wording = new Wording(new FakeDirectory(), new RuledHours(HOURS, rules), "add_context");
    LatestHint latest =
        new LatestHint(
            rules,
            new Patience(quiet, HOURS, hints),
            new NudgeCards(wording),
            new MeetingCards(wording),
            new CourtesyCards(wording));
    return latest.shown(HER, NOW).map(Card::text);
  }

  private void given(String rule) {
    hints.given(HER, new Given(Town.ref(NOW), rule, NOW));
  }

  @BeforeEach
  void hinted() {
    given("only greets");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          only greets           | A little context would get you an answer sooner to
          proposes to meet live | What you proposed
          kindly                | A colleague would like to help with
          """,
      delimiter = '|')
  void each_kind_has_its_own_words(String rule, String words) {
    given(rule);
    assertThat(shown().orElseThrow()).contains(words);
  }

  @Test
  void whoever_switched_hints_off_sees_none() {
    quiet.silence(HER, QuietBook.HINTS, NOW.plus(Duration.ofHours(1)));
    assertThat(shown()).isEmpty();
  }

  @Test
  void where_the_channel_wants_no_hints_any_more_none_is_shown() {
    assertThat(shown()).isPresent();
    mode = Mode.OBSERVE;
    assertThat(shown()).isEmpty();
  }
}

package dev.unhurry.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Counting;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesInForceTest {
  private static final TeamId TEAM = new TeamId("T1");

  private final KeptRules kept =
      new InMemoryKeptRules(new InMemoryDiary(new TurnedTime(Town.MONDAY_9_LISBON)));

  @Test
  void every_channel_starts_by_observing() {
    ChannelRules rules =
        new RulesInForce(kept, UrgencySettings.DEFAULTS).of(TEAM, new ChannelId("C0NEW"));
    assertThat(rules.mode()).isEqualTo(Mode.OBSERVE);
    assertThat(rules.level()).isEqualTo(Level.STRICT);
    assertThat(rules.answerTime(Urgency.URGENT))
        .isEqualTo(new AnswerTime(Duration.ofHours(4), Counting.WORKING_HOURS));
    assertThat(rules.answerTime(Urgency.STANDARD))
        .isEqualTo(new AnswerTime(Duration.ofHours(24), Counting.WORKING_DAYS));
  }

  @Test
  void a_named_channel_has_its_own_rules() {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelRules own =
        ChannelRules.of(
            new Conduct(Mode.PRIVATE, Level.COACHING),
            new AnswerRules(List.of("now"), usual.answers().times()));
    ChannelId design = new ChannelId("C00DESIGN");
    RulesInForce rules = new RulesInForce(kept, new UrgencySettings(usual, Map.of(design, own)));
    assertThat(rules.of(TEAM, design)).isEqualTo(own);
    assertThat(rules.of(TEAM, new ChannelId("C0OTHER"))).isEqualTo(usual);
  }
}

package dev.unhurry.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import dev.unhurry.config.Environment.Way;
import dev.unhurry.slack.TokenFacts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockCheckTest {
  private static Facts.Street street(Optional<Duration> ahead, Optional<List<String>> scopes) {
    TokenFacts bot = new TokenFacts(new TeamId("T0LUMEN"), "Lumen", "unhurry", scopes, ahead);
    return new Facts.Street(new Looked.Saw<>(bot), Way.SOCKET, new Looked.PassedBy<>());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PT0S     | OK   | This machine and Slack agree on the time.
          PT1M     | OK   | This machine and Slack agree on the time.
          -PT1M    | OK   | This machine and Slack agree on the time.
          PT61S    | NOTE | This machine is 1 minute ahead of Slack, so due times come at the wrong moment.
          -PT3M20S | NOTE | This machine is 3 minutes behind Slack, so due times come at the wrong moment.
          PT119M   | NOTE | This machine is 119 minutes ahead of Slack, so due times come at the wrong moment.
          -PT26H   | NOTE | This machine is 26 hours behind Slack, so due times come at the wrong moment.
          """)
  void how_far_the_clocks_are_apart(Duration ahead, Verdict verdict, String what) {
    assertThat(SlackChecks.clock(street(Optional.of(ahead), Optional.empty())))
        .singleElement()
        .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(verdict))
        .satisfies(finding -> assertThat(finding.what()).isEqualTo(what));
  }

  @Test
  void what_slack_does_not_say_is_not_guessed() {
    Facts.Street silent = street(Optional.empty(), Optional.empty());
    assertThat(SlackChecks.clock(silent)).isEmpty();
    assertThat(new SlackChecks(Manifest.inTheJar()).scopes(silent))
        .extracting(Finding::what)
        .containsExactly("Slack did not say what the token may do.");
  }
}

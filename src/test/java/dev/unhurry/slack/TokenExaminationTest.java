package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unhurry.chat.Secret;
import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenExaminationTest {
  private final FakeSlack slack = new FakeSlack();
  private final TokenExamination tokens = new TokenExamination(slack.settings());

  @AfterEach
  void close() {
    tokens.close();
    slack.close();
  }

  @Test
  void it_reads_who_the_bot_is_and_what_it_may_do() {
    slack.answer(
        "auth.test",
        200,
        Map.of("x-oauth-scopes", "commands, chat:write"),
        """
        {"ok":true,"url":"https://lumen.example/","team":"Lumen","user":"unhurry",
         "team_id":"T1","user_id":"UBOT","bot_id":"B1"}
        """);
    TokenFacts facts = bot();
    assertThat(facts.team()).isEqualTo(new TeamId("T1"));
    assertThat(facts.workspace()).isEqualTo("Lumen");
    assertThat(facts.bot()).isEqualTo("unhurry");
    assertThat(facts.scopes()).hasValue(List.of("commands", "chat:write"));
    assertThat(facts.ahead()).hasValueSatisfying(ahead -> assertThat(ahead).isLessThan(minute()));
  }

  /** The fake answers once as told, then as usual. */
  private TokenFacts bot() {
    tokens.bot();
    return tokens.bot();
  }

  private static Duration minute() {
    return Duration.ofMinutes(1);
  }

  @Test
  void slacks_time_is_what_it_says_with_its_answer() {
    Map<String, String> headers = Map.of("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
    slack.answer("auth.test", 200, headers, FakeSlack.AUTH);
    tokens.bot();
    assertThat(tokens.bot().ahead())
        .hasValueSatisfying(ahead -> assertThat(ahead).isGreaterThan(Duration.ofDays(3_650)));
  }

  @Test
  void without_the_header_the_scopes_are_unknown() {
    assertThat(tokens.bot().scopes()).isEmpty();
  }

  @Test
  void a_token_that_is_missing_is_not_asked_about() {
    SlackSettings none = new SlackSettings(Secret.NONE, Secret.NONE, slack.api());
    try (TokenExamination nothing = new TokenExamination(none)) {
      assertThatThrownBy(nothing::bot).isInstanceOf(TokenRefused.class);
      assertThatThrownBy(nothing::app).isInstanceOf(TokenRefused.class);
      assertThat(nothing.isLeftAlone()).isFalse();
    }
    assertThat(slack.callsSoFar("auth.test")).isZero();
  }
}

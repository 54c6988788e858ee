package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.GroupId;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

class SlackGroupsTest {
  private static final GroupId DESIGNERS = new GroupId("S1");
  private static final UserId ANA = new UserId("U1");
  private static final UserId BEN = new UserId("U2");

  private final WebApi api = mock(WebApi.class);
  private final AtomicLong nanos = new AtomicLong();
  private final SlackGroups groups = new SlackGroups(api, nanos::get);

  private void slackAnswers(Answer answer) {
    when(api.call(any(), any(), any())).thenReturn(answer);
  }

  private void knows(String users) {
    slackAnswers(
        SlackMessengerTest.done("{'ok':true,'users':%s}".formatted(users).replace('\'', '"')));
  }

  private void passes(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  static List<Answer> answersThatTellNothing() {
    return List.of(new Answer.Unclear("timeout"), new Answer.Limited(Duration.ofSeconds(30)));
  }

  @Test
  void a_group_is_asked_for_once_in_minutes() {
    knows("['U1','U2']");
    assertThat(groups.members(DESIGNERS)).containsExactly(ANA, BEN);
    passes(Duration.ofMinutes(4));
    groups.members(DESIGNERS);
    verify(api, times(1)).call("usergroups.users.list", Map.of("usergroup", "S1"), WebApi.HURRIED);

    knows("['U2']");
    passes(Duration.ofMinutes(2));
    assertThat(groups.members(DESIGNERS)).containsExactly(BEN);
  }

  @ParameterizedTest
  @MethodSource("answersThatTellNothing")
  void a_group_stays_as_last_seen_while_slack_tells_nothing(Answer nothing) {
    knows("['U1']");
    groups.members(DESIGNERS);
    slackAnswers(nothing);
    passes(Duration.ofMinutes(6));
    assertThat(groups.members(DESIGNERS)).containsExactly(ANA);
    knows("['U2']");
    passes(Duration.ofMinutes(2));
    assertThat(groups.members(DESIGNERS)).containsExactly(BEN);
  }

  @ParameterizedTest
  @MethodSource("answersThatTellNothing")
  void of_a_group_that_was_never_seen_nothing_is_guessed(Answer nothing) {
    slackAnswers(nothing);
    assertThatThrownBy(() -> groups.members(DESIGNERS))
        .isInstanceOf(DirectoryAway.class)
        .hasMessageContaining("S1");
  }

  @Test
  void what_slack_refuses_is_nobody_and_said_once_in_the_log() {
    Logger logger = (Logger) LoggerFactory.getLogger(SlackGroups.class);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    logger.addAppender(log);
    logger.setLevel(Level.INFO);
    slackAnswers(new Answer.Refused("missing_scope"));
    assertThat(groups.members(DESIGNERS)).isEmpty();
    assertThat(groups.members(new GroupId("S2"))).isEmpty();
    assertThat(groups.members(new GroupId("S2"))).isEmpty();
    passes(Duration.ofMinutes(6));
    assertThat(groups.members(DESIGNERS)).isEmpty();
    logger.detachAppender(log);
    logger.setLevel(null);
    verify(api, times(3)).call(eq("usergroups.users.list"), any(), any());
    assertThat(log.list)
        .singleElement()
        .satisfies(
            said -> assertThat(said.getFormattedMessage()).contains("refused (missing_scope)"));
  }

  @Test
  void a_scope_that_is_granted_later_is_seen_within_minutes() {
    slackAnswers(new Answer.Refused("missing_scope"));
    groups.members(DESIGNERS);
    knows("['U1']");
    passes(Duration.ofMinutes(6));
    assertThat(groups.members(DESIGNERS)).containsExactly(ANA);
  }
}

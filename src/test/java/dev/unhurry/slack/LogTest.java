package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log as src/main/resources/logback.xml sets it up. */
class LogTest {
  private final LoggerContext context = new LoggerContext();
  private ConsoleAppender<ILoggingEvent> console;

  @BeforeEach
  void configure() throws Exception {
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
    console = (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("console");
  }

  private String line(String message, Throwable thrown) {
    LoggingEvent event =
        new LoggingEvent(
            "", context.getLogger("dev.unhurry.slack.WebApi"), Level.WARN, message, thrown, null);
    event.setMDCPropertyMap(Map.of("team", "T1"));
    PatternLayoutEncoder encoder = (PatternLayoutEncoder) console.getEncoder();
    return new String(encoder.encode(event), StandardCharsets.UTF_8);
  }

  @Test
  void a_line_names_its_room_and_its_ids_on_stderr() {
    assertThat(line("hello", null)).contains(" WARN  slack.WebApi team=T1 - hello\n");
    assertThat(console.getTarget()).isEqualTo("System.err");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xoxb-123456789012-abcDEF",
        "xoxp-1-2-secretpart",
        "xapp-1-A1-2-deadbeef",
        "xoxe-1-refreshpart",
        "xoxe.xoxb-1-rotatedpart",
        "https://hooks.slack.com/commands/T1/2/hiddenpart"
      })
  void a_secret_is_masked_in_messages_and_in_exceptions(String secret) {
    String tail = secret.substring(secret.length() - 4);
    assertThat(line("token " + secret + " refused", null))
        .contains("*** refused")
        .doesNotContain(tail);
    assertThat(line("failed", new IllegalStateException("with " + secret)))
        .contains("IllegalStateException")
        .doesNotContain(tail);
  }

  @Test
  void slacks_client_is_never_below_info_and_its_parser_never_shows_a_payload() {
    assertThat(context.getLogger("com.slack.api.SlackConfig").getEffectiveLevel())
        .isEqualTo(Level.INFO);
    assertThat(
            context
                .getLogger("com.slack.api.bolt.util.SlackRequestParser")
                .isEnabledFor(Level.WARN))
        .isFalse();
  }
}

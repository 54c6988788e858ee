package dev.unhurry.sandbox;

import dev.unhurry.Application;
import dev.unhurry.CannotStart;
import dev.unhurry.Outside;
import dev.unhurry.Startup;
import dev.unhurry.chat.Secret;
import dev.unhurry.config.Configuration;
import dev.unhurry.config.Environment;
import dev.unhurry.scheduling.Alarm;
import dev.unhurry.scheduling.Shutdown;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A local Slack in the browser with the bot in it; everything is gone when it ends. */
@Command(
    name = "sandbox",
    mixinStandardHelpOptions = true,
    description = "Starts a local Slack and the bot in it; no account is needed.")
public final class SandboxCommand implements Callable<Integer> {
  private static final ZoneId HOME = ZoneId.of("Europe/Lisbon");
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final Duration TICK = Duration.ofSeconds(1);

  @Option(
      names = "--slack-only",
      description = "Only the local Slack, for a bot that is run beside it.")
  private boolean slackOnly;

  @Option(
      names = "--events",
      paramLabel = "URL",
      description =
          "As --slack-only, and posts everything to this address of the bot, as Slack does over"
              + " HTTP: http://127.0.0.1:3000/slack/events")
  private URI events;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Where its clock starts, such as 2026-11-24T09:30:00Z.")
  private Instant at;

  @Override
  public Integer call() throws InterruptedException {
    Configuration configuration = Startup.configuration();
    Environment environment = configuration.environment();
    LocalSlack slack = start(environment.local().sandboxPort());
    if (slackOnly || events != null) {
      Optional.ofNullable(events).ifPresent(slack::postTo);
      slack.open();
      System.out.println(forABotBeside(slack));
      Shutdown.await(slack);
    } else {
      Application bot = bot(configuration, slack);
      slack.open();
      Alarm tick = Alarm.every("diary", TICK, bot::settle);
      System.out.println(welcome(slack));
      Shutdown.await(bot::hold, tick, bot, slack);
    }
    return 0;
  }

  private LocalSlack start(int port) {
    try {
      // What somebody wrote before the bot listens, it would never hear.
      return LocalSlack.closed(port, at == null ? aTuesdayMorning() : at);
    } catch (RuntimeException e) {
      throw new CannotStart(
          "The local Slack does not start on port %d (%s). SANDBOX_PORT takes another."
              .formatted(port, e.getMessage()),
          CannotStart.FAILED);
    }
  }

  /** A working day for everybody in the story. */
  private static Instant aTuesdayMorning() {
    return ZonedDateTime.ofInstant(Outside.wallClock().instant(), HOME)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
        .with(MORNING)
        .toInstant();
  }

  /** Its books are its own: what another workspace keeps is not touched, whatever is configured. */
  private static Application bot(Configuration configuration, LocalSlack slack) {
    Environment environment = configuration.environment();
    Path data = environment.data().resolve("sandbox-" + slack.port());
    Environment inside =
        new Environment(
            new Environment.Slack(
                Optional.of(new Secret(slack.botToken())),
                Optional.of(new Secret(slack.appToken())),
                Optional.empty(),
                Optional.of(slack.api())),
            Optional.empty(),
            data,
            Environment.Serving.USUAL,
            environment.local());
    Scratch.clear(data);
    Application bot =
        Application.start(
            new Configuration(inside, configuration.settings()), Optional.of(slack.clock()));
    slack.follow(now -> bot.settle());
    return bot;
  }

  private static String welcome(LocalSlack slack) {
    return """

        Unhurry is at work in a local Slack: %s
        As Ana, write "@ben hey, quick question?" in #design, then turn the clock by 15 minutes.
        Ctrl-C ends it.
        """
        .formatted(slack.page());
  }

  private String forABotBeside(LocalSlack slack) {
    String key =
        events == null
            ? "SLACK_APP_TOKEN=" + slack.appToken()
            : "SLACK_SIGNING_SECRET=" + slack.signingSecret() + " PORT=" + port(events);
    return """

        A local Slack is open, without the bot: %s
        To run the bot in it:
          export SLACK_BOT_TOKEN=%s %s
          export SLACK_API_URL=%s UNHURRY_CLOCK=%ssandbox/clock
          java -jar target/unhurry.jar run
        Ctrl-C ends it.
        """
        .formatted(slack.page(), slack.botToken(), key, slack.api(), slack.page());
  }

  private static int port(URI events) {
    return events.getPort() < 0 ? 80 : events.getPort();
  }
}

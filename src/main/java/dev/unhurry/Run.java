package dev.unhurry;

import dev.unhurry.config.Configuration;
import dev.unhurry.scheduling.Alarm;
import dev.unhurry.scheduling.Shutdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The bot in a workspace, until the process is ended. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Runs the bot in the workspace of SLACK_BOT_TOKEN, by Socket Mode or over HTTP.")
final class Run implements Callable<Integer> {
  private static final Duration TICK = Duration.ofSeconds(1);
  private static final Duration REFRESH = Duration.ofSeconds(2);
  private static final Duration FOLLOWING = Duration.ofMillis(100);

  @Override
  public Integer call() throws InterruptedException {
    Configuration configuration = Startup.configuration();
    Optional<URI> clock = configuration.environment().local().clock();
    Optional<FollowedClock> followed = clock.map(Run::follow);
    Application application =
        Application.start(configuration, followed.map(InstantSource.class::cast));
    Alarm alarm =
        followed
            .map(turned -> Alarm.every("clock", FOLLOWING, () -> follow(turned, application)))
            .orElseGet(() -> Alarm.every("diary", TICK, application::keepWhatIsDue));
    Alarm books = Alarm.every("books", REFRESH, application::refresh);
    Shutdown.await(application::hold, books, alarm, application);
    return 0;
  }

  private static FollowedClock follow(URI clock) {
    try {
      return FollowedClock.at(clock);
    } catch (IOException e) {
      throw new CannotStart("UNHURRY_CLOCK: " + e.getMessage(), CannotStart.FAILED);
    }
  }

  private static void follow(FollowedClock clock, Application application) {
    try {
      clock.follow(now -> application.settle());
    } catch (IOException e) {
      // The alarm tells it once and goes on; told here, it would be told ten times a second.
      throw new UncheckedIOException("the local Slack does not tell the time", e);
    }
  }
}

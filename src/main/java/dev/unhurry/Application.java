package dev.unhurry;

import dev.unhurry.chat.Secret;
import dev.unhurry.chat.TeamId;
import dev.unhurry.config.Configuration;
import dev.unhurry.config.Environment;
import dev.unhurry.redis.Cellar;
import dev.unhurry.slack.Routes;
import dev.unhurry.slack.SlackConnection;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bot at work: a Redis, a Slack, and the rooms between them. */
public final class Application implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Application.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private Cellar cellar;
  private TeamId team;
  private Unhurry unhurry;
  private volatile boolean hold;

  private Application() {}

  /**
   * Opens the books before the ears, so that nothing is heard that cannot be written down.
   *
   * @param turned a clock to live by instead of the real one
   */
  public static Application start(Configuration configuration, Optional<InstantSource> turned) {
    Application application = new Application();
    try {
      application.open(configuration, turned);
      return application;
    } catch (RuntimeException e) {
      application.close();
      throw e;
    }
  }

  private void open(Configuration configuration, Optional<InstantSource> turned) {
    Environment environment = configuration.environment();
    InstantSource time = turned.orElseGet(Outside::wallClock);
    WayIn wayIn = WayIn.of(environment);
    hold = environment.serving().hold();
    cellar =
        closing(
            Cellar.open(
                environment.redis().map(Secret::value).map(URI::create),
                environment.data(),
                turned,
                configuration.settings().duty()));
    SlackConnection slack = closing(SlackConnection.open(wayIn.settings()));
    Books books =
        new Books(
            cellar.diary(),
            cellar.requests(),
            cellar.rounds(),
            cellar.rules(),
            cellar.hints(),
            cellar.personal(),
            cellar.traces(),
            cellar.outages());
    Outside outside =
        new Outside(
            slack.messenger(), slack.directory(), slack.history(), books, time, slack.screens());
    team = slack.workspace().team();
    unhurry = new Unhurry(configuration.settings(), outside);
    Routes routes = new Routes(unhurry.hall(), unhurry.desks(), time);
    wayIn.open(slack, routes, cellar::answers, this::closing);
    log.info("listening to workspace {}", team);
    if (hold) {
      log.warn("UNHURRY_HOLD is set: what is due waits in the diary for a start without it");
    }
  }

  private <T extends AutoCloseable> T closing(T opened) {
    open.push(opened);
    return opened;
  }

  /** Learns what other instances changed. */
  void refresh() {
    cellar.refresh();
  }

  /** From now on nothing counts as due; call it before closing what asks for it. */
  public void hold() {
    hold = true;
    unhurry.runner().end();
  }

  /** Keeps everything that is due now; on hold nothing counts as due. */
  void keepWhatIsDue() {
    if (hold) {
      unhurry.runner().listen(team);
    }
    while (!hold && unhurry.runner().turn(team) > 0) {
      log.debug("more may be due");
    }
  }

  /** Keeps everything that is due now, and tells when the next promise is due. */
  public Optional<Instant> settle() {
    keepWhatIsDue();
    return hold ? unhurry.runner().nothingDue(team) : unhurry.runner().nextDue(team);
  }

  /** What was opened last is closed first. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      AutoCloseable last = open.pop();
      try {
        last.close();
      } catch (Exception e) {
        log.warn("{} did not close cleanly", last.getClass().getSimpleName(), e);
      }
    }
  }
}

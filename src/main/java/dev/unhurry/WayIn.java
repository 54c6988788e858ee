package dev.unhurry;

import dev.unhurry.chat.Secret;
import dev.unhurry.config.Environment;
import dev.unhurry.slack.Routes;
import dev.unhurry.slack.SlackConnection;
import dev.unhurry.slack.SlackSettings;
import dev.unhurry.slack.SocketStreet;
import dev.unhurry.slack.door.Door;
import dev.unhurry.slack.door.HttpStreet;
import dev.unhurry.slack.door.Readiness;
import dev.unhurry.slack.door.Signature;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How Slack's deliveries come in: over a socket that we open, or posted to a port of ours.
 *
 * @param signingSecret given for HTTP
 */
record WayIn(SlackSettings settings, Optional<Secret> signingSecret, Environment.Serving serving) {
  private static final Logger log = LoggerFactory.getLogger(WayIn.class);
  private static final int USUAL_PORT = 3_000;
  private static final String NEITHER =
      "Unhurry does not start: it does not know how to hear Slack. Set SLACK_APP_TOKEN for Socket"
          + " Mode, or SLACK_SIGNING_SECRET for HTTP.";
  private static final String BOTH =
      "Unhurry does not start: SLACK_APP_TOKEN stands for Socket Mode and SLACK_SIGNING_SECRET for"
          + " HTTP. Unset the one that this app does not use.";

  /**
   * Looks at all that the environment says of it, before anything is opened.
   *
   * @throws dev.unhurry.slack.TokenRefused where a token cannot be one
   */
  static WayIn of(Environment environment) {
    Environment.Slack slack = environment.slack();
    SlackSettings settings =
        new SlackSettings(
            slack.botToken().orElse(Secret.NONE),
            slack.appToken().orElse(Secret.NONE),
            slack.api().orElse(SlackSettings.SLACK));
    settings.requireBotToken();
    switch (slack.way()) {
      case SOCKET -> settings.requireAppToken();
      case HTTP -> {}
      case NEITHER -> throw new CannotStart(NEITHER, CannotStart.MISTAKE);
      case BOTH -> throw new CannotStart(BOTH, CannotStart.MISTAKE);
    }
    return new WayIn(settings, slack.signingSecret(), environment.serving());
  }

  /**
   * Opens everything through which one can reach us.
   *
   * @param closing gets each thing that is to be closed, in the order of opening
   */
  void open(
      SlackConnection slack,
      Routes routes,
      BooleanSupplier redis,
      Consumer<AutoCloseable> closing) {
    if (signingSecret.isPresent()) {
      Signature signature = new Signature(signingSecret.get(), Outside.wallClock());
      HttpStreet street = new HttpStreet(slack, routes, signature);
      closing.accept(street);
      Readiness readiness = new Readiness(redis, () -> true, serving.hold());
      int port = serving.port().orElse(USUAL_PORT);
      closing.accept(door(port, () -> Door.open(port, readiness, street)));
    } else {
      SocketStreet street = SocketStreet.start(slack, routes);
      closing.accept(street);
      Readiness readiness = new Readiness(redis, street::healthy, serving.hold());
      serving
          .port()
          .ifPresent(port -> closing.accept(door(port, () -> Door.open(port, readiness))));
    }
  }

  private static Door door(int port, Supplier<Door> opening) {
    try {
      Door door = opening.get();
      log.info("taking requests on port {}", port);
      return door;
    } catch (UncheckedIOException e) {
      throw new CannotStart(
          "Unhurry does not start: port %d cannot be opened (%s). PORT takes another."
              .formatted(port, e.getCause().getMessage()),
          CannotStart.FAILED);
    }
  }
}

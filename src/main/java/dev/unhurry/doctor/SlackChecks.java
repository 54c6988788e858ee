package dev.unhurry.doctor;

import dev.unhurry.slack.TokenFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about the way to Slack. */
final class SlackChecks {
  private static final String SCOPES = "Scopes";
  private static final String CLOCK = "Clock";
  private static final String HEARING = "Hearing Slack";
  private static final String[] CHOOSE = {
    "For Socket Mode set SLACK_APP_TOKEN: api.slack.com/apps > your app > Basic Information >"
        + " App-Level Tokens, with the scope connections:write.",
    "For HTTP set SLACK_SIGNING_SECRET: Basic Information > Signing Secret."
  };
  private static final Duration TOO_FAR = Duration.ofMinutes(1);

  private final Manifest manifest;

  SlackChecks(Manifest manifest) {
    this.manifest = manifest;
  }

  static List<Finding> botToken(Facts.Street street) {
    return street
        .bot()
        .found(
            "Bot token",
            bot ->
                List.of(
                    Finding.ok(
                        "Bot token",
                        "Slack knows it as %s in the workspace %s."
                            .formatted(bot.bot(), bot.workspace()))));
  }

  List<Finding> scopes(Facts.Street street) {
    return street.bot().value().map(this::scopes).orElse(List.of());
  }

  private List<Finding> scopes(TokenFacts bot) {
    if (bot.scopes().isEmpty()) {
      return List.of(
          Finding.note(
              SCOPES,
              "Slack did not say what the token may do.",
              "Compare OAuth & Permissions of your app with manifest.yml."));
    }
    List<String> granted = bot.scopes().get();
    List<Finding> findings = new ArrayList<>();
    findings.add(required(granted));
    optional(granted).ifPresent(findings::add);
    others(granted).ifPresent(findings::add);
    return findings;
  }

  private Finding required(List<String> granted) {
    List<Manifest.Scope> missing = missing(granted, false);
    if (missing.isEmpty()) {
      return Finding.ok(SCOPES, "The bot may do everything that it has to.");
    }
    List<String> lines = new ArrayList<>(reasons(missing));
    lines.add(
        "Paste manifest.yml at api.slack.com/apps > your app > App Manifest, then reinstall.");
    String what =
        missing.size() == 1
            ? "1 that the bot needs is not granted."
            : "%d that the bot needs are not granted.".formatted(missing.size());
    return new Finding(SCOPES, Verdict.FAULT, what, lines);
  }

  private Optional<Finding> optional(List<String> granted) {
    List<Manifest.Scope> missing = missing(granted, true);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(reasons(missing));
    lines.add("If you can do without, leave it so; else reinstall the app and allow it.");
    return Optional.of(
        new Finding(SCOPES, Verdict.NOTE, "Not granted, so this does not work:", lines));
  }

  private List<Manifest.Scope> missing(List<String> granted, boolean optional) {
    return manifest.scopes().stream()
        .filter(scope -> scope.optional() == optional && !granted.contains(scope.name()))
        .toList();
  }

  private static List<String> reasons(List<Manifest.Scope> scopes) {
    return scopes.stream().map(scope -> scope.name() + ": " + scope.reason()).toList();
  }

  private Optional<Finding> others(List<String> granted) {
    List<String> known = manifest.scopes().stream().map(Manifest.Scope::name).toList();
    List<String> more = granted.stream().filter(scope -> !known.contains(scope)).sorted().toList();
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.note(
                SCOPES,
                "Granted, though the bot has no use for it: " + String.join(", ", more) + ".",
                "Take it away under OAuth & Permissions of your app. The token keeps it until the app"
                    + " is uninstalled and installed anew."));
  }

  static List<Finding> hearing(Facts.Street street) {
    return switch (street.way()) {
      case SOCKET ->
          street.socket().found("App token", words -> List.of(Finding.ok("App token", words)));
      case HTTP ->
          List.of(
              Finding.ok(
                  "Signing secret",
                  "It is set. Whether it is this app's shows when Slack posts for the first time."));
      case NEITHER -> List.of(Finding.fault(HEARING, "Nothing says how.", CHOOSE));
      case BOTH ->
          List.of(
              Finding.fault(
                  HEARING,
                  "SLACK_APP_TOKEN stands for Socket Mode and SLACK_SIGNING_SECRET for HTTP.",
                  "Unset the one that this app does not use."));
    };
  }

  static List<Finding> clock(Facts.Street street) {
    return street.bot().value().flatMap(TokenFacts::ahead).map(SlackChecks::clock).stream()
        .toList();
  }

  private static Finding clock(Duration ahead) {
    if (ahead.abs().compareTo(TOO_FAR) <= 0) {
      return Finding.ok(CLOCK, "This machine and Slack agree on the time.");
    }
    return Finding.note(
        CLOCK,
        "This machine is %s %s Slack, so due times come at the wrong moment."
            .formatted(shown(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of"),
        "Let the system take its time from the network. Beyond five minutes, signed messages are"
            + " refused.");
  }

  private static String shown(Duration far) {
    if (far.compareTo(Duration.ofHours(2)) >= 0) {
      return far.toHours() + " hours";
    }
    return far.toMinutes() == 1 ? "1 minute" : far.toMinutes() + " minutes";
  }
}

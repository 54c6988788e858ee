package dev.unhurry.doctor;

import dev.unhurry.chat.Secret;
import dev.unhurry.chat.TeamId;
import dev.unhurry.config.Configuration;
import dev.unhurry.config.Environment;
import dev.unhurry.config.Environment.Way;
import dev.unhurry.redis.RedisExamination;
import dev.unhurry.redis.RedisUnavailable;
import dev.unhurry.slack.SlackSettings;
import dev.unhurry.slack.SlackUnreachable;
import dev.unhurry.slack.TokenExamination;
import dev.unhurry.slack.TokenFacts;
import dev.unhurry.slack.TokenRefused;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at everything, one thing after the other, and keeps what it saw. */
final class Examination {
  private final Map<String, String> variables;
  private final Path workingDirectory;

  Examination(Map<String, String> variables, Path workingDirectory) {
    this.variables = variables;
    this.workingDirectory = workingDirectory;
  }

  Facts facts() {
    return new Facts(
        Configuration.read(variables, workingDirectory),
        Environment.read(variables)
            .match(environment -> Optional.of(around(environment)), faulty -> Optional.empty()));
  }

  /** The street first: whose duties lie in Redis is known only then. */
  private Facts.Around around(Environment environment) {
    Facts.Street street = street(environment.slack());
    return new Facts.Around(books(environment, street.bot().value().map(TokenFacts::team)), street);
  }

  private static Facts.Street street(Environment.Slack slack) {
    SlackSettings settings =
        new SlackSettings(
            slack.botToken().orElse(Secret.NONE),
            slack.appToken().orElse(Secret.NONE),
            slack.api().orElse(SlackSettings.SLACK));
    try (TokenExamination tokens = new TokenExamination(settings)) {
      Looked<TokenFacts> bot = look(tokens::bot);
      boolean asks = slack.way() == Way.SOCKET && !tokens.isLeftAlone();
      return new Facts.Street(
          bot, slack.way(), asks ? look(() -> socket(tokens)) : new Looked.PassedBy<>());
    }
  }

  private static String socket(TokenExamination tokens) {
    tokens.app();
    return "Slack takes it and opens a socket with it.";
  }

  private Facts.Books books(Environment environment, Optional<TeamId> team) {
    Path data = workingDirectory.resolve(environment.data());
    return environment
        .redis()
        .map(url -> given(URI.create(url.value()), team))
        .orElseGet(() -> started(data));
  }

  private static Facts.Books given(URI url, Optional<TeamId> team) {
    return new Facts.Books(
        look(() -> RedisExamination.of(url, team)),
        new Looked.PassedBy<>(),
        new Looked.PassedBy<>());
  }

  private Facts.Books started(Path data) {
    String searchPath = variables.getOrDefault("PATH", "");
    return new Facts.Books(
        new Looked.PassedBy<>(),
        look(() -> RedisExamination.server(data, searchPath)),
        look(() -> RedisExamination.folder(data)));
  }

  private static <T> Looked<T> look(Supplier<T> at) {
    try {
      return new Looked.Saw<>(at.get());
    } catch (RedisUnavailable e) {
      return new Looked.Broken<>(e.what(), e.remedy());
    } catch (TokenRefused e) {
      return new Looked.Broken<>(e.what(), e.remedy());
    } catch (SlackUnreachable e) {
      return new Looked.Broken<>(e.what(), e.remedy());
    }
  }
}

package dev.unhurry.doctor;

import dev.unhurry.config.Checked;
import dev.unhurry.config.Configuration;
import dev.unhurry.redis.FolderFacts;
import dev.unhurry.redis.RedisFacts;
import dev.unhurry.redis.ServerFacts;
import dev.unhurry.slack.TokenFacts;
import java.util.Optional;

/**
 * Everything that was seen.
 *
 * @param around empty where nobody knows where to look
 */
record Facts(Checked<Configuration> configuration, Optional<Around> around) {

  /** What the bot works with. */
  record Around(Books books, Street street) {}

  /** The Redis that was given, or what it takes to start one. */
  record Books(Looked<RedisFacts> redis, Looked<ServerFacts> server, Looked<FolderFacts> folder) {}

  /**
   * The way to Slack.
   *
   * @param hearing how events reach the bot, in words
   */
  record Street(Looked<TokenFacts> bot, Looked<String> hearing) {}
}

package dev.unhurry.doctor;

import dev.unhurry.config.Checked;
import dev.unhurry.config.Configuration;
import dev.unhurry.config.Environment.Way;
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
   * @param way how events reach the bot
   * @param socket what Slack gives for the app token, in words; only where a socket is the way
   */
  record Street(Looked<TokenFacts> bot, Way way, Looked<String> socket) {}
}

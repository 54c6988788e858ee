package dev.unhurry.slack;

import dev.unhurry.chat.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What Slack says of a bot token.
 *
 * @param workspace its name
 * @param bot the name the bot goes by there
 * @param scopes what the token may do; empty where Slack does not say
 * @param ahead how far this machine's clock is ahead of Slack's; empty where Slack does not say
 */
public record TokenFacts(
    TeamId team,
    String workspace,
    String bot,
    Optional<List<String>> scopes,
    Optional<Duration> ahead) {}

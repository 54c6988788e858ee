package dev.unhurry.slack;

import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.net.URI;

/**
 * Where the bot is installed and who it is there.
 *
 * @param bot the user id it writes as
 * @param botId the B… id its messages carry
 * @param url the workspace's address, which ends in a slash
 */
public record Workspace(TeamId team, UserId bot, String botId, URI url) {}

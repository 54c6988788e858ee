/**
 * The street side: what comes from Slack, what goes to Slack, and nothing in between.
 *
 * <p>The only room that sends to Slack; decides nothing. An event is acknowledged only after the
 * hall returned; no attempt to say something is ever repeated from here. Start at {@link
 * dev.unhurry.slack.Routes} for what comes in and {@code SlackMessenger} for what goes out.
 */
package dev.unhurry.slack;

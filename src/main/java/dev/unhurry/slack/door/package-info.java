/**
 * Takes what is posted to a port of ours: Slack's signed deliveries, and questions about health.
 *
 * <p>Believes nothing that Slack did not sign just now; what it means is for the room around it.
 * Start at {@link dev.unhurry.slack.door.Door}.
 */
package dev.unhurry.slack.door;

/**
 * Where a channel's rules are read, saved, tried on last week and taken back, and where whoever
 * invited the bot hears how to set them.
 *
 * <p>Who may change them is asked of Slack when they are saved, not when the form is opened. Start
 * at {@link dev.unhurry.urgency.desk.UrgencyDesk}, then {@link dev.unhurry.urgency.desk.Saving}.
 */
package dev.unhurry.urgency.desk;

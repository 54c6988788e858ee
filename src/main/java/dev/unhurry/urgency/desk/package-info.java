/**
 * Where a channel's rules are read, set, tried on last week and taken back, and how the channel
 * hears of it.
 *
 * <p>Who may change them is asked of Slack when it is saved, not when the form is opened; what a
 * form points at is never believed. Start at {@link dev.unhurry.urgency.desk.UrgencyDesk}, then
 * {@link dev.unhurry.urgency.desk.Saving}. One more rule: a {@link dev.unhurry.urgency.desk.Field},
 * a block in RulesForm, a line each in FilledIn, RulesCards and Differences.
 */
package dev.unhurry.urgency.desk;

/**
 * A channel's rules as a form, and the rules that somebody filled in.
 *
 * <p>Reads leniently, complains with an example, and never saves: what a form points at is only a
 * claim. Start at {@link dev.unhurry.urgency.form.RulesForm} and {@link
 * dev.unhurry.urgency.form.FilledIn}. One more rule: a {@link dev.unhurry.urgency.form.Field}, a
 * block in RulesForm, a line each in FilledIn, RulesCards and Differences.
 */
package dev.unhurry.urgency.form;

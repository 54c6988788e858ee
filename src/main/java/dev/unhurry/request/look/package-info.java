/**
 * Looks once at what stands in Slack before somebody is reminded or told that no answer came: what
 * was said elsewhere, or was never heard.
 *
 * <p>Never delays what is due: what cannot be read now is done without. Start at {@link
 * dev.unhurry.request.look.Looking}.
 */
package dev.unhurry.request.look;

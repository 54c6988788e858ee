/**
 * What comes late because the bot was away: one digest for whom much fell into the outage, a line
 * of explanation under the rest.
 *
 * <p>Never decides whether something is said at all: that is up to who keeps the promise. Start at
 * {@link dev.unhurry.request.catchup.LateKeeper}.
 */
package dev.unhurry.request.catchup;

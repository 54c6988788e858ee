/**
 * What the asker of an open request decides about it, at any time: settled, another day, somebody
 * else, another urgency, no longer needed.
 *
 * <p>Nobody else may, whatever a button says. Start at {@link dev.unhurry.request.asker.AskerDesk};
 * one more decision is one more {@link dev.unhurry.request.asker.Choice}.
 */
package dev.unhurry.request.asker;

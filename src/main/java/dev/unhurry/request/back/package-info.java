/**
 * A day before somebody is back from leave, whoever waits for them is asked what is still needed,
 * so that they find a shorter list.
 *
 * <p>Settles nothing unless its asker presses it. Start at {@link
 * dev.unhurry.request.back.ComingBack}.
 */
package dev.unhurry.request.back;

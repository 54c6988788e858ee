/**
 * Follows requests: opens, reminds, tells the asker, settles; and the form that makes a full one.
 *
 * <p>Never nudges anybody about how they write, never speaks to Slack. Start at {@link
 * dev.unhurry.request.Requests}.
 */
package dev.unhurry.request;

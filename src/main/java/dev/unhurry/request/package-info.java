/**
 * Follows requests: opens, reminds, tells the asker, settles, lets go.
 *
 * <p>Never nudges anybody about how they write, never speaks to Slack, keeps no text. Start at
 * {@link dev.unhurry.request.Requests}; one more promise about a request is one more kind in {@link
 * dev.unhurry.request.Promises} and a keeper of it in a room inside.
 */
package dev.unhurry.request;

/**
 * Opens a request from a message that somebody points at: the shortcut "Track as request", and the
 * pushpin.
 *
 * <p>Never decides by what the message says whether it asks something: that somebody pointed at it
 * is enough. Start at {@link dev.unhurry.request.track.TrackDesk}.
 */
package dev.unhurry.request.track;
